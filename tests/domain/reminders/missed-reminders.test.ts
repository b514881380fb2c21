/** What is told at the next opening: reminders of infusions that did not appear, once, and only what still matters. */
import { describe, expect, test } from 'vitest';
import type { Infusion } from '../../../src/domain/infusions/infusion.ts';
import { type MissedSources, missedReminders } from '../../../src/domain/reminders/missed-reminders.ts';

const INFUSION: Infusion = {
  id: 'c1d8',
  cycle: 1,
  day: 8,
  doseMg: 2,
  plannedOn: '2026-12-01',
  status: 'planned',
};
const EVENING = { key: 'infusion-evening:c1d8', at: '2026-11-30T09:00:00.000Z' };
const MORNING = { key: 'infusion-morning:c1d8', at: '2026-11-30T22:00:00.000Z' };

function missed(change: Partial<MissedSources> = {}) {
  return missedReminders({
    meanings: { evening: EVENING, morning: MORNING },
    shown: {},
    infusions: [INFUSION],
    now: new Date('2026-11-30T23:00:00.000Z'),
    zone: 'Asia/Tokyo',
    ...change,
  });
}

describe('missed reminders', () => {
  test('are those whose time came and that did not appear, the latest first, with the day that is still ahead', () => {
    expect(missed()).toEqual([
      { kind: 'infusion-morning', at: MORNING.at, ahead: '2026-12-01' },
      { kind: 'infusion-evening', at: EVENING.at, ahead: '2026-12-01' },
    ]);
    expect(missed({ shown: { evening: '2026-11-30T09:00:20.000Z' } })).toHaveLength(1);
  });

  test('leave the way from the service to the phone five minutes', () => {
    expect(missed({ now: new Date('2026-11-30T09:04:59.999Z') })).toEqual([]);
    expect(missed({ now: new Date('2026-11-30T09:05:00.000Z') })).toHaveLength(1);
  });

  test('are told once', () => {
    expect(missed({ toldUntil: '2026-11-30T21:59:59.000Z' }).map(({ kind }) => kind)).toEqual([
      'infusion-morning',
    ]);
    expect(missed({ toldUntil: MORNING.at })).toEqual([]);
  });

  test('do not repeat a day that has passed, was moved, is done or was cancelled', () => {
    const changes: Partial<Infusion>[] = [
      { plannedOn: '2026-11-30' },
      { status: 'moved' },
      { status: 'done', doneOn: '2026-12-01' },
      { status: 'cancelled' },
    ];
    for (const change of changes) {
      expect(missed({ infusions: [{ ...INFUSION, ...change }] }).map(({ ahead }) => ahead)).toEqual([
        undefined,
        undefined,
      ]);
    }
  });

  test('are of infusions only: checks and questions stand on Today by themselves', () => {
    const { at } = EVENING;
    const meanings = {
      check: { key: 'check:2026-11-30:evening', at },
      question: { key: 'follow-up:after-hours:a', at },
      drinking: { key: 'hydration:c1d8', at },
    };
    expect(missed({ meanings }).map(({ kind }) => kind)).toEqual(['hydration']);
  });
});
