/** Reports, calls and a clock for the tests of what follows a report: Tokyo, the last week of November. */

import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import { answeredEntry, type Course, type FollowedEntry } from '../../../src/domain/calling/course.ts';
import { type FollowUp, type FollowUpSources, followUp } from '../../../src/domain/calling/follow-up.ts';
import { USUAL_SLEEP } from '../../../src/domain/calling/local-time.ts';
import { contactHours } from '../../../src/domain/contact/choose-number.ts';
import type { Infusion } from '../../../src/domain/infusions/infusion.ts';
import type { Report } from '../../../src/domain/symptoms/report.ts';
import { contactWith, PARTNER } from '../contact/sample-contact.ts';

export const ZONE = 'Asia/Tokyo';
export const DAY = '2026-11-25';
export const NEXT_DAY = '2026-11-26';

export const clock = (time: string, day = DAY): string => new Date(`${day}T${time}:00+09:00`).toISOString();

export function entry(
  id: string,
  at: string,
  report: Report,
  more: Partial<FollowedEntry> = {},
): FollowedEntry {
  return { id, at, by: 'patient', report, ...more };
}

/** The answer to "how is it now?" about that entry. */
export function answer(about: FollowedEntry, at: string, course: Course): FollowedEntry {
  return answeredEntry(about, course, { id: `${course} ${at}`, at, by: 'patient' });
}

export function call(
  at: string,
  outcome?: CallAttempt['outcome'],
  more: Partial<CallAttempt> = {},
): CallAttempt {
  return { id: at, at, number: 'always', ...(outcome && { outcome }), reportId: 'fever', ...more };
}

export const FEVER = entry('fever', clock('20:00'), { temperatureCelsius: 38.2, signs: {} });
/** Contact-today, weeks after an infusion. */
export const TIRED = entry('tired', clock('10:00'), { signs: { fatigue: 1 } });

export function infusedOn(day: string, cycle: number): Infusion {
  return { id: `c${cycle}d1`, cycle, day: 1, doseMg: 1, plannedOn: day, doneOn: day, status: 'done' };
}

/** Day 12 of a later cycle: no close watch. */
export const LATER_CYCLE = [infusedOn('2026-11-13', 7)];
/** Day 1 of the first cycle. */
export const CLOSE_WATCH = [infusedOn('2026-11-24', 1)];

export function sourcesOf(change: Partial<Omit<FollowUpSources, 'now'>> & { now: string }): FollowUpSources {
  return {
    entries: [],
    attempts: [],
    infusions: LATER_CYCLE,
    contact: contactHours(contactWith({ partner: PARTNER })),
    sleep: USUAL_SLEEP,
    zone: ZONE,
    ...change,
    now: new Date(change.now),
  };
}

export function follow(change: Parameters<typeof sourcesOf>[0]): FollowUp {
  return followUp(sourcesOf(change));
}
