/** What is reported while a call goes on: told with it, unless it is more than what was called about. */
import { describe, expect, test } from 'vitest';
import { call, clock, entry, FEVER, follow } from './followed.ts';

describe('what is reported while a call goes on', () => {
  test('of the same urgency is closed by that call', () => {
    const shivering = entry('shivering', clock('20:03'), { signs: { chills: 2 } });
    const attempts = [call(clock('20:01'), 'reached', { answeredAt: clock('20:06') })];
    const at = (time: string) => follow({ entries: [FEVER, shivering], attempts, now: clock(time) }).call;
    expect(at('20:07')).toMatchObject({ kind: 'reached', id: 'shivering' });
    const later = { ...shivering, at: clock('20:07') };
    expect(follow({ entries: [FEVER, later], attempts, now: clock('20:08') }).call).toMatchObject({
      kind: 'open',
      id: 'shivering',
    });
  });

  test('more urgent than what was called about asks for a call of its own whenever the answer is given', () => {
    const fever = { ...FEVER, at: clock('19:58') };
    const confused = entry('confused', clock('20:05'), { signs: { confusion: 3 } }, { by: 'family' });
    for (const number of ['always', '119'] as const) {
      const attempts = [call(clock('20:00'), 'reached', { number, answeredAt: clock('20:06') })];
      const at = (entries: (typeof fever)[]) => follow({ entries, attempts, now: clock('20:07') }).call;
      expect(at([fever]), number).toMatchObject({ kind: 'reached' });
      expect(at([fever, confused]), number).toMatchObject({
        kind: 'open',
        id: 'confused',
        urgency: 'emergency',
      });
    }
  });
});
