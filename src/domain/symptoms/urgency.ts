/** The order of urgency. */
import type { Urgency } from './report.ts';

export const URGENCIES: readonly Urgency[] = ['note', 'contact-today', 'call-now', 'emergency'];

export function isAtLeast(urgency: Urgency, least: Urgency): boolean {
  return URGENCIES.indexOf(urgency) >= URGENCIES.indexOf(least);
}

/** 'note' when there is none. */
export function highestUrgency(urgencies: readonly Urgency[]): Urgency {
  return urgencies.reduce((highest, urgency) => (isAtLeast(urgency, highest) ? urgency : highest), 'note');
}
