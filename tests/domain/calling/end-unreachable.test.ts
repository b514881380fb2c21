/** That the hospital was reached ends "nobody answers" and takes nothing else away. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endUnreachable } from '../../../src/domain/calling/end-unreachable.ts';
import { wellFormedReport } from '../symptoms/arbitrary-report.ts';
import { call, clock, entry, FEVER, follow, NEXT_DAY } from './followed.ts';

const NOW = new Date(clock('22:00'));
const NOBODY = entry('nobody', clock('20:10'), { signs: {}, hospitalUnreachable: true });
const reached = call(clock('20:20'), 'reached');

describe('"nobody answers"', () => {
  test('ends at the instant at which somebody was spoken to, not before', () => {
    const ended = (at: string) => endUnreachable([NOBODY], [call(at, 'reached')], NOW)[0]?.report;
    expect(ended(NOBODY.at)).toEqual({ signs: {} });
    expect(ended(clock('20:09'))).toEqual(NOBODY.report);
  });

  test('stands without any call', () => {
    expect(endUnreachable([NOBODY], [], NOW)).toEqual([NOBODY]);
  });

  test('ends alone: everything else that was reported stays as it was', () => {
    fc.assert(
      fc.property(wellFormedReport, (said) => {
        const one = entry('one', clock('20:10'), { ...said, hospitalUnreachable: true });
        const { hospitalUnreachable: _, ...rest } = one.report;
        expect(endUnreachable([one], [reached], NOW)).toEqual([{ ...one, report: rest }]);
        expect(endUnreachable([one], [{ ...reached, number: '119' }], NOW)).toEqual([one]);
      }),
    );
  });
});

describe('after "nobody answers"', () => {
  const again = entry('again', clock('21:30'), { temperatureCelsius: 38.6, signs: {} });
  const shown = (...attempts: ReturnType<typeof call>[]) =>
    follow({ entries: [FEVER, NOBODY, again], attempts, now: clock('21:31') }).call;
  /** No report led to it. */
  const fromCallPage: typeof call = (...args) => {
    const { reportId: _, ...made } = call(...args);
    return made;
  };

  test('lifts what is reported after it to 119 while nobody was reached', () => {
    expect(shown()).toMatchObject({ kind: 'open', urgency: 'emergency' });
    expect(shown(fromCallPage(clock('20:05'), 'reached'))).toMatchObject({ urgency: 'emergency' });
    expect(shown(fromCallPage(clock('20:20'), 'no-answer'))).toMatchObject({ urgency: 'emergency' });
  });

  test('ends when somebody of the hospital was reached, also from the call page and also by a call back', () => {
    const now = { kind: 'open', id: 'again', urgency: 'call-now' };
    expect(shown(fromCallPage(clock('20:20'), 'reached'))).toMatchObject(now);
    const back = { answeredAt: clock('20:25') };
    expect(shown(fromCallPage(clock('20:05'), 'reached', back))).toMatchObject(now);
  });

  test('does not end by reaching 119, nor by a call that a wrong clock put into the future', () => {
    for (const change of [{ number: '119' as const }, { answeredAt: clock('09:00', NEXT_DAY) }]) {
      expect(shown(fromCallPage(clock('20:20'), 'reached', change))).toMatchObject({
        urgency: 'emergency',
      });
    }
  });

  test('that comes true once more counts once more', () => {
    const later = entry('later', clock('21:00'), { signs: {}, hospitalUnreachable: true });
    const attempts = [fromCallPage(clock('20:20'), 'reached')];
    const { call: open } = follow({
      entries: [FEVER, NOBODY, later, again],
      attempts,
      now: clock('21:31'),
    });
    expect(open).toMatchObject({ urgency: 'emergency' });
  });
});
