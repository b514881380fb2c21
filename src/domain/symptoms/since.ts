/** Since when something has been so, as the person says; it is told on the phone and decides nothing. */

export type Since = 'an-hour' | 'today' | 'yesterday' | 'days' | 'longer' | 'unknown';

export const SINCE_ANSWERS: readonly Since[] = ['an-hour', 'today', 'yesterday', 'days', 'longer', 'unknown'];
