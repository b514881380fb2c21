/** What is reported while a call goes on: told with it, unless it is more than what was called about. */
import { describe, expect, test } from 'vitest';
import { answer, call, clock, entry, FEVER, follow, TIRED } from './followed.ts';

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
    const attempts = [call(clock('20:00'), 'reached', { answeredAt: clock('20:06') })];
    const at = (entries: (typeof fever)[]) => follow({ entries, attempts, now: clock('20:07') }).call;
    expect(at([fever])).toMatchObject({ kind: 'reached' });
    expect(at([fever, confused])).toMatchObject({ kind: 'open', id: 'confused', urgency: 'emergency' });
  });

  test('"worse" is more, whenever the answer about a call that began before it is given', () => {
    const tired = { ...TIRED, at: clock('15:00') };
    const worse = answer(tired, clock('20:01'), 'worse');
    const attempts = [call(clock('19:55'), 'reached', { answeredAt: clock('20:02'), reportId: 'tired' })];
    expect(follow({ entries: [tired, worse], attempts, now: clock('20:03') }).call).toMatchObject({
      kind: 'open',
      id: worse.id,
      urgency: 'call-now',
    });
  });

  test('a value put right is told with it, and so is an earlier report that is put right', () => {
    const attempts = [call(clock('20:01'), 'reached', { answeredAt: clock('20:06') })];
    const putRight = { correctedAt: clock('20:03') };
    const higher = entry(
      'higher',
      FEVER.at,
      { signs: {}, temperatureCelsius: 38.6 },
      { ...putRight, takesBack: 'fever' },
    );
    expect(follow({ entries: [FEVER, higher], attempts, now: clock('20:07') }).call).toMatchObject({
      kind: 'reached',
    });
    const cough = entry('cough', clock('15:00'), { signs: { cough: 1 } });
    const more = entry(
      'more',
      cough.at,
      { signs: { cough: 1, fatigue: 1 } },
      { ...putRight, takesBack: 'cough' },
    );
    expect(follow({ entries: [cough, more, FEVER], attempts, now: clock('20:07') }).call).toMatchObject({
      kind: 'reached',
    });
  });
});
