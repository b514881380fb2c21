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
  },
  exposure: {
    levels: {
      1: { line: 'exposure-1', urgency: 'contact-today' },
      2: { line: 'exposure-2', urgency: 'call-now' },
    },
    source: 'S8, GK',
  },
  pregnancy: {
    levels: {
      1: { line: 'pregnancy-1', urgency: 'contact-today' },
    },
    source: 'S5, S8',
  },
  'missed-visit': {
    levels: {
      1: { line: 'missed-visit-1', urgency: 'contact-today' },
    },
    source: 'S5, S7',
  },
  medicine: {
    levels: {
      1: { line: 'medicine-1', urgency: 'contact-today' },
    },
    source: 'S14x',
  },
  plans: {
    levels: {
      1: { line: 'plans-1', urgency: 'contact-today' },
    },
    source: 'S9x, S5',
  },
  mood: {
    levels: {
      1: { line: 'mood-1', urgency: 'contact-today' },
      2: { line: 'mood-2', urgency: 'call-now' },
      3: { line: 'mood-3', urgency: 'emergency' },
    },
    source: 'GK',
  },
} as const satisfies Partial<Record<SignId, SignRow>>;
