/** The lines of not knowing, and of what is known already. */
import type { LineRow } from '../../../domain/symptoms/line-row.ts';
import { HOT } from './definitions.ts';

export const DOUBT_LINES: readonly LineRow[] = [
  {
    id: 'unsure-red',
    urgency: 'call-now',
    when: { fact: 'unsure-red-sign' },
    source: 'DESIGN',
  },
  {
    id: 'unsure-waking',
    urgency: 'emergency',
    when: { fact: 'unsure-waking' },
    source: 'DESIGN',
  },
  {
    id: 'fever-doubt',
    urgency: 'emergency',
    when: { all: [HOT, { fact: 'unsure-red-sign' }] },
    source: 'DESIGN',
  },
  {
    id: 'unchanged',
    urgency: 'note',
    when: { fact: 'unchanged' },
    source: 'DESIGN',
  },
];
