// The checklist before the start: what stands is read from a list that only grows.
import { describe, expect, test } from 'vitest';
import {
  type PreparationEntry,
  readTalk,
  standingTalks,
  standingTicks,
  type Talk,
  untoldTopics,
} from '../../../src/domain/handbook/preparation.ts';

const at = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00.000Z`;
const tick = (minute: number, isDone: boolean): PreparationEntry => ({
  id: String(minute),
  at: at(minute),
  kind: 'tick',
  item: 'told-allergies',
  isDone,
});
const TALK: Talk = {
  listeners: ['patient'],
  topics: ['benefits', 'dangers'],
  by: '佐藤先生',
  on: '2026-11-20',
};
const talk = (id: string, changed: Partial<Talk> = {}): PreparationEntry => ({
  id,
  at: at(0),
  kind: 'talk',
  ...TALK,
  ...changed,
});

describe('ticks', () => {
  test('stand with the instant of the last tick, and are gone when they were taken away', () => {
    expect([...standingTicks([tick(1, true), tick(2, true)])]).toEqual([['told-allergies', at(2)]]);
    expect(standingTicks([tick(1, true), tick(2, false)]).size).toBe(0);
    expect(standingTicks([tick(1, true), tick(2, false), tick(3, true)]).get('told-allergies')).toBe(at(3));
  });
});

describe('talks', () => {
  test('stand by day, and by writing within a day; one taken back is gone', () => {
    const entries = [
      talk('later', { on: '2026-11-24' }),
      talk('first'),
      talk('second'),
      talk('wrong'),
      { id: 'x', at: at(5), kind: 'talk-taken-back' as const, talkId: 'wrong' },
    ];
    expect(standingTalks(entries).map(({ id }) => id)).toEqual(['first', 'second', 'later']);
  });

  test('tell patient and family apart, and benefits from dangers', () => {
    const talks = standingTalks([talk('a', { topics: ['benefits'] }), talk('b', { listeners: ['family'] })]);
    expect(untoldTopics(talks, 'patient')).toEqual(['dangers']);
    expect(untoldTopics(talks, 'family')).toEqual([]);
    expect(untoldTopics([], 'family')).toEqual(['benefits', 'dangers']);
  });

  test('are read as typed, without the space around the name', () => {
    expect(readTalk({ ...TALK, by: '　看護師の田中さん ' }, '2026-11-20')).toEqual({
      kind: 'talk',
      talk: { ...TALK, by: '看護師の田中さん' },
    });
  });

  test.each([
    ['nobody who heard it', { listeners: [] }, ['listeners']],
    ['nothing that was said', { topics: [] }, ['topics']],
    ['no name', { by: '  ' }, ['by']],
    ['a name too long to be one', { by: '佐'.repeat(61) }, ['by']],
    ['a day to come', { on: '2026-11-21' }, ['day']],
    ['29 February of a year without one', { on: '2026-02-29' }, ['day']],
    ['nothing at all', { listeners: [], topics: [], by: '', on: '' }, ['listeners', 'topics', 'by', 'day']],
  ])('with %s are refused', (_, changed, problems) => {
    expect(readTalk({ ...TALK, ...changed }, '2026-11-20')).toEqual({ kind: 'refused', problems });
  });
});
