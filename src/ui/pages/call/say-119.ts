// What to say on 119 in the order in which it is asked there: where, how to get in, what, who, who else comes.
import { scripts } from '../../../content/scripts.ts';
import { prefectureName } from '../../../i18n/prefectures.ts';
import type { CallFacts, CallProfile } from './call-facts.ts';
import { oneLine } from './one-line.ts';
import { treatmentOf } from './treatment.ts';

/** Sentences to say as they stand, or something to do in between. */
type Part = { say: string[] } | { todo: string };

export function linesFor119(facts: CallFacts): string[] {
  const { locale } = facts;
  const { quoted } = scripts[locale].on119;
  return partsFor119(facts).map((part) =>
    'say' in part ? quoted(part.say.join(locale === 'ja' ? '' : ' ')) : part.todo,
  );
}

/** Only what is said, for a voice that reads it out; `condition` are the sentences that say what is wrong. */
export function saidOn119(facts: CallFacts, condition: readonly string[]): string[] {
  const { on119 } = scripts[facts.locale];
  const said = partsFor119(facts).flatMap((part) =>
    'say' in part ? part.say : part.todo === on119.condition ? condition : [],
  );
  return [...new Set([on119.ambulance, ...said])];
}

function partsFor119(facts: CallFacts): Part[] {
  const { locale, voice, profile = {} } = facts;
  const words = scripts[locale];
  const { on119 } = words;
  const { name, yearOfBirth, wayToDoor, helpers = [], allergies, medicines } = profile;
  const address = fullAddress(locale, profile);
  const say = (...sentences: (string | false)[]): Part => ({
    say: sentences.filter((sentence) => sentence !== false),
  });
  const names = helpers.map((helper) => helper.name).join(locale === 'ja' ? '、' : ', ');
  const parts: Part[] = [
    ...(address === undefined
      ? [{ todo: on119.addressFirst }]
      : [say(on119.ambulance), say(on119.address(address))]),
    say(wayToDoor !== undefined && on119.wayToDoor(oneLine(locale, wayToDoor))),
    say(on119.treatment[treatmentOf(facts)][voice]),
    { todo: on119.condition },
    say(name !== undefined && on119.named(name), yearOfBirth !== undefined && words.born(yearOfBirth)),
    say(
      allergies !== undefined && words.allergies(oneLine(locale, allergies)),
      medicines !== undefined && words.medicines(oneLine(locale, medicines)),
    ),
    say(names !== '' && on119.helpers(names)),
  ];
  return parts.filter((part) => 'todo' in part || part.say.length > 0);
}

/** With the prefecture before it (in English behind it), unless the person wrote that too. */
export function fullAddress(
  locale: CallFacts['locale'],
  { address, prefecture }: CallProfile,
): string | undefined {
  if (address === undefined) return undefined;
  const line = oneLine(locale, address);
  const names =
    prefecture === undefined ? [] : [prefectureName('ja', prefecture), prefectureName('en', prefecture)];
  const [japanese, english] = names;
  if (japanese === undefined || english === undefined) return line;
  if (line.startsWith(japanese) || line.includes(english)) return line;
  // An address in Japanese is read in its own order, whatever the language of the page.
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(line) ? `${japanese}${line}` : `${line}, ${english}`;
}
