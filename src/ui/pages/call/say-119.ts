// What to say on 119 in the order in which it is asked there: where, how to get in, what, who, who else comes.
import { scripts } from '../../../content/scripts.ts';
import { prefectureName } from '../../../i18n/prefectures.ts';
import type { CallFacts, CallProfile } from './call-facts.ts';
import { oneLine } from './one-line.ts';

export function linesFor119(facts: CallFacts): string[] {
  const { locale, voice, form = 'drip', profile = {} } = facts;
  const words = scripts[locale];
  const { quoted, ...on119 } = words.on119;
  const { name, yearOfBirth, wayToDoor, helpers = [], allergies, medicines } = profile;
  const address = fullAddress(locale, profile);
  const said = (...sentences: (string | false)[]) => {
    const whole = sentences.filter((sentence) => sentence !== false);
    return whole.length > 0 && quoted(whole.join(locale === 'ja' ? '' : ' '));
  };
  const names = helpers.map((helper) => helper.name).join(locale === 'ja' ? '、' : ', ');
  const lines = [
    ...(address === undefined ? [on119.addressFirst] : [said(on119.ambulance), said(on119.address(address))]),
    said(wayToDoor !== undefined && on119.wayToDoor(oneLine(locale, wayToDoor))),
    said(on119.treatment[form][voice]),
    on119.condition,
    said(name !== undefined && on119.named(name), yearOfBirth !== undefined && words.born(yearOfBirth)),
    said(
      allergies !== undefined && words.allergies(oneLine(locale, allergies)),
      medicines !== undefined && words.medicines(oneLine(locale, medicines)),
    ),
    said(names !== '' && on119.helpers(names)),
  ];
  return lines.filter((line): line is string => typeof line === 'string');
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
