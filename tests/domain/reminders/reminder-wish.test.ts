/** Opaque ids: kept where nothing changed, new where something did, and silent about their meaning. */
import { describe, expect, test } from 'vitest';
import type { PlannedReminder } from '../../../src/domain/reminders/plan-reminders.ts';
import { assignReminderIds } from '../../../src/domain/reminders/reminder-wish.ts';

const NOW = new Date('2026-12-01T00:00:00.000Z');

function planned(key: string, at: string): PlannedReminder {
  const expiresAt = new Date(Date.parse(at) + 3_600_000).toISOString();
  return { key, kind: 'check', on: at.slice(0, 10), time: '08:00', at, expiresAt };
}

function counter() {
  let count = 0;
  return () => {
    count += 1;
    return `id-${count}`;
  };
}

const MORNING = planned('check:2026-12-02:morning', '2026-12-01T23:00:00.000Z');
const EVENING = planned('check:2026-12-02:evening', '2026-12-02T11:00:00.000Z');

describe('ids of reminders', () => {
  test('a wish holds ids and instants only', () => {
    const { reminders, meanings } = assignReminderIds([MORNING, EVENING], {}, counter(), NOW);
    expect(reminders).toEqual([
      { id: 'id-1', at: MORNING.at, expiresAt: MORNING.expiresAt },
      { id: 'id-2', at: EVENING.at, expiresAt: EVENING.expiresAt },
    ]);
    expect(meanings).toEqual({
      'id-1': { key: MORNING.key, at: MORNING.at, expiresAt: MORNING.expiresAt },
      'id-2': { key: EVENING.key, at: EVENING.at, expiresAt: EVENING.expiresAt },
    });
  });

  test('what did not change keeps its id, what moved gets a new one, what is gone is forgotten', () => {
    const known = {
      kept: { key: MORNING.key, at: MORNING.at },
      moved: { key: EVENING.key, at: '2026-12-02T10:00:00.000Z' },
      gone: { key: 'check:2026-12-09:morning', at: '2026-12-08T23:00:00.000Z' },
    };
    const { reminders, meanings } = assignReminderIds([MORNING, EVENING], known, counter(), NOW);
    expect(reminders.map(({ id }) => id)).toEqual(['kept', 'id-1']);
    expect(Object.keys(meanings).sort()).toEqual(['id-1', 'kept']);
  });

  test('one whose time has come is kept when the service knows it, and not added late', () => {
    const due = planned('check:2026-12-01:morning', '2026-11-30T23:30:00.000Z');
    const known = { sent: { key: due.key, at: due.at } };
    expect(assignReminderIds([due], known, counter(), NOW).reminders.map(({ id }) => id)).toEqual(['sent']);
    expect(assignReminderIds([due], {}, counter(), NOW).reminders).toEqual([]);
  });

  test('what is over stays known for a month, so that one that did not appear can still be told', () => {
    const known = {
      yesterday: { key: 'infusion-evening:c1d1', at: '2026-11-30T09:00:00.000Z' },
      recent: {
        key: 'infusion-evening:c1d1',
        at: '2026-10-31T09:00:00.000Z',
        expiresAt: '2026-10-31T15:00:00.000Z',
      },
      long: { key: 'infusion-evening:c1d1', at: '2026-10-30T23:59:00.000Z' },
    };
    expect(assignReminderIds([], known, counter(), NOW)).toEqual({
      reminders: [],
      meanings: { yesterday: known.yesterday, recent: known.recent },
    });
  });

  test('one that was taken back while the service still tries to send it means nothing any more', () => {
    const due = { key: 'infusion-morning:c1d1', at: '2026-11-30T22:00:00.000Z' };
    expect(assignReminderIds([], { due }, counter(), NOW).meanings).toEqual({});
  });
});
