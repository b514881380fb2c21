/** Any other worry, and what is no bodily sign. */
import type { SignRow } from '../../../domain/symptoms/line-row.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';

export const EVERYDAY_SIGNS = {
  other: {
    physical: true,
    raised: true,
    levels: {
      1: { line: 'other-1', urgency: 'contact-today' },
    },
    source: 'never turn a worry away',
    review: 'awaiting',
  },
  exposure: {
    levels: {
      1: { line: 'exposure-1', urgency: 'contact-today' },
      2: { line: 'exposure-2', urgency: 'call-now' },
    },
    source: 'S8, GK',
    review: 'awaiting',
  },
  pregnancy: {
    levels: {
      1: { line: 'pregnancy-1', urgency: 'contact-today' },
    },
    source: 'S5, S8',
    review: 'awaiting',
  },
  'missed-visit': {
    levels: {
      1: { line: 'missed-visit-1', urgency: 'contact-today' },
    },
    source: 'S5, S7',
    review: 'awaiting',
  },
  medicine: {
    levels: {
      1: { line: 'medicine-1', urgency: 'contact-today' },
    },
    source: 'S14x',
    review: 'awaiting',
  },
  plans: {
    levels: {
      1: { line: 'plans-1', urgency: 'contact-today' },
    },
    source: 'S9x, S5',
    review: 'awaiting',
  },
  mood: {
    levels: {
      1: { line: 'mood-1', urgency: 'contact-today' },
      2: { line: 'mood-2', urgency: 'call-now' },
      3: { line: 'mood-3', urgency: 'emergency' },
    },
    source: 'GK',
    review: 'awaiting',
  },
} as const satisfies Partial<Record<SignId, SignRow>>;
