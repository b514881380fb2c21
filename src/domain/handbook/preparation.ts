/** The checklist before the first infusion: a list of ticks and talks that only grows; what stands is read from it. */
import type { PreparationItem } from '../../content/product/preparation.ts';
import { type CivilDay, isCivilDay } from '../civil-day.ts';

export const LISTENERS = ['patient', 'family'] as const;

export type Listener = (typeof LISTENERS)[number];

/** What the plan asks the clinic to explain before the start. */
export const TOPICS = ['benefits', 'dangers'] as const;

export type Topic = (typeof TOPICS)[number];

export type Talk = {
  listeners: readonly Listener[];
  topics: readonly Topic[];
  by: string;
  on: CivilDay;
};

/** `at` is the instant of writing. */
export type PreparationEntry = { id: string; at: string } & (
  | { kind: 'tick'; item: PreparationItem; isDone: boolean }
  | ({ kind: 'talk' } & Talk)
  | { kind: 'talk-taken-back'; talkId: string }
);

export type KeptTalk = Extract<PreparationEntry, { kind: 'talk' }>;

/** The items that are ticked, with the instant of the tick. */
export function standingTicks(entries: readonly PreparationEntry[]): Map<PreparationItem, string> {
  const ticks = new Map<PreparationItem, string>();
  for (const entry of entries) {
    if (entry.kind !== 'tick') continue;
    if (entry.isDone) ticks.set(entry.item, entry.at);
    else ticks.delete(entry.item);
  }
  return ticks;
}

/** Talks that were not taken back, by day; those of one day as they were written. */
export function standingTalks(entries: readonly PreparationEntry[]): KeptTalk[] {
  const gone = new Set(entries.flatMap((entry) => (entry.kind === 'talk-taken-back' ? [entry.talkId] : [])));
  return entries
    .filter((entry) => entry.kind === 'talk')
    .filter(({ id }) => !gone.has(id))
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** What one of the two has not been told yet. */
export function untoldTopics(talks: readonly Talk[], listener: Listener): Topic[] {
  const heard = talks.filter(({ listeners }) => listeners.includes(listener));
  return TOPICS.filter((topic) => !heard.some(({ topics }) => topics.includes(topic)));
}

export type TalkProblem = 'listeners' | 'topics' | 'by' | 'day';

export type ReadTalk = { kind: 'talk'; talk: Talk } | { kind: 'refused'; problems: TalkProblem[] };

const NAME_LIMIT = 60;

/** A talk is written down after it was held: a day to come is refused. */
export function readTalk(fields: Talk, today: CivilDay): ReadTalk {
  const by = fields.by.trim();
  const isDay = isCivilDay(fields.on) && fields.on <= today;
  const problems: TalkProblem[] = [
    ...(fields.listeners.length === 0 ? (['listeners'] as const) : []),
    ...(fields.topics.length === 0 ? (['topics'] as const) : []),
    ...(by === '' || [...by].length > NAME_LIMIT ? (['by'] as const) : []),
    ...(isDay ? [] : (['day'] as const)),
  ];
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'talk', talk: { ...fields, by } };
}
