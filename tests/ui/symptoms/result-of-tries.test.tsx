// A result while one calls: tries that came to nothing, a promise that was not kept, what was added after a call.
import { describe, expect, test } from 'vitest';
import { contactToday, urgencies } from '../../../src/content/words/ja/urgencies.ts';
import { printedLine } from '../../../src/content/words/line-words.ts';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import type { Contact } from '../../../src/domain/contact/contact.ts';
import { callWords } from '../../../src/i18n/call.ts';
import { clockTime } from '../../../src/i18n/days.ts';
import { followUpWords } from '../../../src/i18n/follow-up.ts';
import { resultWords } from '../../../src/i18n/result.ts';
import { symptomWords } from '../../../src/i18n/symptoms.ts';
import { GENERAL_FACTS } from '../../../src/ui/pages/call/call-facts.ts';
import { Company } from '../../../src/ui/pages/symptoms/company.tsx';
import { Result } from '../../../src/ui/pages/symptoms/result.tsx';
import { FollowUp } from '../../../src/ui/pages/today/follow-up.tsx';
import { answer, call, clock, entry, FEVER, LATER_CYCLE } from '../../domain/calling/followed.ts';
import { contactWith } from '../../domain/contact/sample-contact.ts';
import { type Known, textAt } from '../today/today-model.tsx';

const nothing = () => {};
const words = resultWords.ja;
const { dayNumber: _, ...ALWAYS_ONLY } = contactWith();
/** As this machine's clock shows it. */
const shownClock = (time: string) => clockTime('ja', clock(time));
const known: Known = { infusions: LATER_CYCLE, contact: ALWAYS_ONLY, entries: [FEVER] };
const context = { daysSinceInfusion: 12, cycle: 7 };

function shown(
  now: string,
  attempts: CallAttempt[],
  entries = [FEVER],
  contact: Contact = ALWAYS_ONLY,
): string {
  const own = entries as [typeof FEVER];
  const page = (
    <Result session={{ own, context, kept: 'kept' }} onAdd={nothing} onTakeBack={nothing} onClose={nothing} />
  );
  return textAt(page, now, { ...known, contact, entries, attempts });
}

describe('the last try was a promised call that never came', () => {
  const tries = [call(clock('20:01'), 'no-answer'), call(clock('20:03'), 'waiting')];

  test('while it is waited for the result is the hospital’s', () => {
    expect(shown(clock('20:17'), tries)).toContain(urgencies['call-now'].heading);
  });

  test('then it is 119, in the heading, in the printed line, and first of all to say', () => {
    const page = shown(clock('20:18'), tries);
    expect(page).toContain(urgencies.emergency.heading);
    expect(page).not.toContain(urgencies['call-now'].heading);
    expect(page).toContain(printedLine('ja', 'nobody-answers'));
    expect(page).toContain(callWords.ja.say119Title);
    expect(page).toContain(words.nobody);
  });

  test('Today says the same', () => {
    const today = (now: string) => textAt(<FollowUp />, now, { ...known, attempts: tries });
    expect(today(clock('20:17'))).toContain(followUpWords.ja.waiting);
    expect(today(clock('20:18'))).toContain(followUpWords.ja.open.emergency);
    expect(today(clock('20:18'))).toContain(words.nobody);
  });

  test('it stays 119 while 119 is dialled and once it was reached', () => {
    for (const outcome of [undefined, 'reached'] as const) {
      const dialled = [...tries, call(clock('20:19'), outcome, { number: '119' })];
      expect(shown(clock('20:20'), dialled)).toContain(urgencies.emergency.heading);
    }
  });
});

describe('what was added', () => {
  const shivering = entry('shivering', clock('20:20'), { signs: { chills: 1 } });

  test('after a call is said to be unknown to them, with the time of that call', () => {
    const before = [call(clock('20:10'), 'reached', { answeredAt: clock('20:14') })];
    expect(shown(clock('20:21'), before, [FEVER, shivering])).toContain(words.newSince(shownClock('20:10')));
    expect(shown(clock('20:16'), before)).not.toContain(words.newSince(shownClock('20:10')));
  });

  test('the first report of all, written during a call, is said to be unknown to them, here and on Today', () => {
    const during = [call(clock('19:58'), 'reached', { answeredAt: clock('20:02'), reportId: 'worry' })];
    expect(shown(clock('20:03'), during)).toContain(words.newSince(shownClock('19:58')));
    const today = textAt(<FollowUp />, clock('20:03'), { ...known, attempts: during });
    expect(today).toContain(followUpWords.ja.notTold);
    expect(today).not.toContain(followUpWords.ja.open['call-now']);
  });

  test('"worse" is asked about again after a call that had begun before it', () => {
    const tired = entry('tired', clock('10:00'), { signs: { fatigue: 1 } });
    const worse = answer(tired, clock('15:01'), 'worse');
    const before = [call(clock('14:55'), 'reached', { answeredAt: clock('15:02'), reportId: 'tired' })];
    const page = shown(clock('15:03'), before, [tired, worse]);
    expect(page).toContain(urgencies['call-now'].heading);
    expect(page).toContain(words.asked);
  });

  test('and is no more than what they were told keeps its heading, and says that they know', () => {
    const told = [call(clock('20:05'), 'reached', { advice: ['stay-home'] })];
    const again = entry('again', clock('21:20'), { temperatureCelsius: 38.0, signs: {} });
    const page = shown(clock('21:21'), told, [FEVER, again]);
    expect(page).toContain(urgencies['call-now'].heading);
    expect(page).toContain(words.known(shownClock('20:05')));
    const higher = entry('higher', clock('21:20'), { temperatureCelsius: 40.1, signs: {} });
    expect(shown(clock('21:21'), told, [FEVER, higher])).not.toContain(words.known(shownClock('20:05')));
    expect(shown(clock('21:21'), told)).not.toContain(words.known(shownClock('20:05')));
  });

  test('and 119 alone was reached: the hospital is not said to know', () => {
    const ambulance = [call(clock('20:05'), 'reached', { number: '119' })];
    const again = entry('again', clock('21:20'), { temperatureCelsius: 38.0, signs: {} });
    const page = shown(clock('21:21'), ambulance, [FEVER, again]);
    expect(page).toContain(words.known119(shownClock('20:05')));
    expect(page).not.toContain(words.known(shownClock('20:05')));
  });

  test('is an emergency after 119 was reached: Today says to call it, and not that nobody did', () => {
    const ambulance = [call(clock('20:05'), 'reached', { number: '119' })];
    const seizure = entry('seizure', clock('20:45'), { signs: { seizure: 3 } });
    const today = textAt(<FollowUp />, clock('20:46'), {
      ...known,
      entries: [FEVER, seizure],
      attempts: ambulance,
    });
    expect(today).toContain(urgencies.emergency.heading);
    expect(today).not.toContain(followUpWords.ja.open.emergency);
  });

  test('during a call was told with it', () => {
    const during = [call(clock('20:15'), 'reached', { answeredAt: clock('20:22') })];
    expect(shown(clock('20:23'), during, [FEVER, shivering])).toContain(words.reachedTitle);
  });
});

describe('the hospital is called after 119 was reached', () => {
  const ambulance = call(clock('20:04'), 'reached', { number: '119' });
  const seizure = entry('fever', clock('20:00'), { signs: { seizure: 3 } });

  test('its call is asked about as its own, and the open door stays on the page', () => {
    const page = shown(clock('20:07'), [ambulance, call(clock('20:06'))], [seizure]);
    expect(page).toContain(words.askedAt(shownClock('20:06')));
    expect(page).not.toContain(words.asked119);
    expect(page).toContain(followUpWords.ja.reached119Lead);
  });

  test('nobody there, or something new: 119 does not count as not called', () => {
    const tries = [ambulance, call(clock('20:06'), 'no-answer')];
    const added = entry('added', clock('20:08'), { signs: { confusion: 3 } });
    for (const entries of [[seizure], [seizure, added]]) {
      const page = shown(clock('20:09'), tries, entries);
      expect(page).toContain(followUpWords.ja.reached119);
      expect(page).not.toContain(words.asked119);
      const today = textAt(<FollowUp />, clock('20:09'), { ...known, entries, attempts: tries });
      expect(today).toContain(followUpWords.ja.reached119);
      expect(today).not.toContain(followUpWords.ja.open.emergency);
    }
  });
});

test('119 dialled from a contact-today: Today and the result both say 119', () => {
  const tired = entry('fever', clock('20:00'), { signs: { fatigue: 1 } });
  const dialled = [call(clock('20:04'), undefined, { number: '119' })];
  const today = textAt(<FollowUp />, clock('20:05'), { ...known, entries: [tired], attempts: dialled });
  expect(today).toContain(followUpWords.ja.asked(shownClock('20:04')));
  expect(today).not.toContain(contactToday.tonight.heading);
  expect(shown(clock('20:05'), dialled, [tired])).toContain(urgencies.emergency.heading);
});

test('one line with two extensions is two numbers: the one for now is the large one, the other below', () => {
  const tel = '+81312345678';
  const contact = contactWith({
    alwaysNumber: { tel, shown: '03-1234-5678 内線 5555' },
    dayNumber: { tel, shown: '03-1234-5678 内線 2222' },
  });
  const page = shown(clock('11:00'), [], [entry('fever', clock('10:59'), FEVER.report)], contact);
  const [first, second] = ['内線 2222', '内線 5555'].map((extension) => page.indexOf(extension));
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(first ?? 0);
});

test('helpers do not take the place of the sentence that asks for them', () => {
  const profile = { helpers: [{ name: '山田太郎', phone: '090-1111-2222' }] };
  const company = <Company facts={{ ...GENERAL_FACTS, profile }} isNeeded={false} />;
  const text = textAt(company, clock('20:01'), known);
  expect(text).toContain(words.alone.patient);
  expect(text).toContain('090-1111-2222');
});

test('what can still be added names each of its answers', () => {
  const warm = entry('fever', clock('20:00'), { temperatureCelsius: 37.2, signs: {} });
  expect(shown(clock('20:01'), [], [warm])).toContain(symptomWords.ja.temperature.warmAnHourAgo('37.0'));
});

test('a call that was begun is asked about by its time', () => {
  expect(shown(clock('20:05'), [call(clock('20:01'))])).toContain(words.askedAt(shownClock('20:01')));
});
