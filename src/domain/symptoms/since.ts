/** Since when something has been so, as the person says; it is told on the phone and decides nothing. */
import { addDays, type CivilDay } from '../civil-day.ts';

export type Since = 'an-hour' | 'today' | 'yesterday' | 'days' | 'longer' | 'unknown';

export const SINCE_ANSWERS: readonly Since[] = ['an-hour', 'today', 'yesterday', 'days', 'longer', 'unknown'];

/** The day that "today" and "yesterday" meant on the day of the report; the other answers name none. */
export function dayOfSince(since: Since, reportedOn: CivilDay): CivilDay | undefined {
  if (since === 'today') return reportedOn;
  return since === 'yesterday' ? addDays(reportedOn, -1) : undefined;
}
