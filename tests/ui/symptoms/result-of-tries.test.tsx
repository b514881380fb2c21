// A result while one calls: tries that came to nothing, a promise that was not kept, what was added after a call.
import { describe, expect, test } from 'vitest';
import { urgencies } from '../../../src/content/words/ja/urgencies.ts';
import { printedLine } from '../../../src/content/words/line-words.ts';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import { callWords } from '../../../src/i18n/call.ts';
import { clockTime } from '../../../src/i18n/days.ts';
import { followUpWords } from '../../../src/i18n/follow-up.ts';
import { resultWords } from '../../../src/i18n/result.ts';
import { Result } from '../../../src/ui/pages/symptoms/result.tsx';
import { FollowUp } from '../../../src/ui/pages/today/follow-up.tsx';
import { call, clock, entry, FEVER, LATER_CYCLE } from '../../domain/calling/followed.ts';
import { contactWith } from '../../domain/contact/sample-contact.ts';
import { type Known, textAt } from '../today/today-model.tsx';

const nothing = () => {};
const words = resultWords.ja;
const { dayNumber: _, ...ALWAYS_ONLY } = contactWith();
/** As this machine's clock shows it. */
const shownClock = (time: string) => clockTime('ja', clock(time));
const known: Known = { infusions: LATER_CYCLE, contact: ALWAYS_ONLY, entries: [FEVER] };
const context = { daysSinceInfusion: 12, cycle: 7 };

function shown(now: string, attempts: CallAttempt[], entries = [FEVER]): string {
  const own = entries as [typeof FEVER];
  const page = (
    <Result session={{ own, context, kept: 'kept' }} onAdd={nothing} onTakeBack={nothing} onClose={nothing} />
  );
  return textAt(page, now, { ...known, entries, attempts });
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

  test('during a call was told with it', () => {
    const during = [call(clock('20:15'), 'reached', { answeredAt: clock('20:22') })];
    expect(shown(clock('20:23'), during, [FEVER, shivering])).toContain(words.reachedTitle);
  });
});

test('a call that was begun is asked about by its time', () => {
  expect(shown(clock('20:05'), [call(clock('20:01'))])).toContain(words.askedAt(shownClock('20:01')));
});
