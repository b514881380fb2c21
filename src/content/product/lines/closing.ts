/** The lines that look at what the other lines gave. */
import type { LineRow } from '../../../domain/symptoms/line-row.ts';

export const CLOSING_LINES: readonly LineRow[] = [
  {
    id: 'close-watch',
    urgency: 'call-now',
    when: { fact: 'raised-by-close-watch' },
    source: 'S1, S9x, S10x',
  },
  {
    id: 'nobody-answers',
    urgency: 'emergency',
    when: { all: [{ fact: 'hospital-unreachable' }, { fact: 'call-needed' }] },
    source: 'S17x, S27x, DESIGN',
  },
];
