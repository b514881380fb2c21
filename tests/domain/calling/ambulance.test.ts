/** 119 that was reached stays called: whatever is reported until the crew is there is told to it. */
import { describe, expect, test } from 'vitest';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import type { FollowedEntry } from '../../../src/domain/calling/course.ts';
import { call, clock, entry, FEVER, follow } from './followed.ts';

const REACHED = call(clock('20:01'), 'reached', { number: '119', answeredAt: clock('20:02') });
const SEIZURE = entry('seizure', clock('20:00'), { signs: { seizure: 3 } }, { by: 'family' });
const at = (time: string, entries: FollowedEntry[], attempts: CallAttempt[] = [REACHED]) =>
  follow({ entries, attempts, now: clock(time) }).call;

describe('119 that was reached', () => {
  test('knows the sign that is named after it for the danger that was pressed', () => {
    const awake = entry('awake', clock('20:00'), { signs: { drowsiness: 3 } }, { tile: 'awake' });
    const named = entry('named', clock('20:05'), { signs: { confusion: 3 } }, { takesBack: 'awake' });
    const own = { ...REACHED, reportId: 'awake' };
    expect(at('20:06', [awake, named], [own])).toMatchObject({ kind: 'reached', id: 'named', is119: true });
  });

  test('is told of what is written down only after the call', () => {
    const { reportId, ...first } = REACHED;
    expect(reportId).toBe('fever');
    const later = { ...SEIZURE, at: clock('20:05') };
    expect(at('20:06', [later], [first])).toMatchObject({ kind: 'reached', is119: true });
    expect(at('20:06', [FEVER, later])).toMatchObject({ kind: 'reached', is119: true });
    const muchLater = { ...SEIZURE, at: clock('20:32') };
    expect(at('20:33', [muchLater], [first])).toMatchObject({ kind: 'open', urgency: 'emergency' });
  });

  test('is not undone by the hospital that does not answer later, but by 119 dialled anew', () => {
    const own = { ...REACHED, reportId: 'seizure' };
    const hospital = call(clock('20:40'), 'no-answer', { reportId: 'seizure' });
    expect(at('20:41', [SEIZURE], [own, hospital])).toBeUndefined();
    const anew = call(clock('20:50'), undefined, { reportId: 'seizure', number: '119' });
    expect(at('20:51', [SEIZURE], [own, hospital, anew])).toMatchObject({ kind: 'open' });
  });
});
