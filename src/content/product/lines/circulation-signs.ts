/** Signs of breath, heart and circulation, and of the whole body. */
import type { SignRow } from '../../../domain/symptoms/line-row.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';

export const CIRCULATION_SIGNS = {
  chills: {
    physical: true,
    raised: true,
    levels: {
      1: { line: 'chills-1', urgency: 'contact-today' },
      2: { line: 'chills-2', urgency: 'call-now' },
    },
    source: 'S5, S8, S23',
  },
  breathlessness: {
    physical: true,
    raised: true,
    levels: {
      2: { line: 'breathlessness-2', urgency: 'call-now' },
      3: { line: 'breathlessness-3', urgency: 'emergency' },
    },
    source: 'S5, S12, S16, S24',
  },
  dizziness: {
    physical: true,
    raised: true,
    levels: {
      1: { line: 'dizziness-1', urgency: 'contact-today' },
      2: { line: 'dizziness-2', urgency: 'call-now' },
      3: { line: 'dizziness-3', urgency: 'emergency' },
    },
    source: 'S5, S12, S16',
  },
  palpitations: {
    physical: true,
    raised: true,
    levels: {
      1: { line: 'palpitations-1', urgency: 'contact-today' },
      2: { line: 'palpitations-2', urgency: 'call-now' },
      3: { line: 'palpitations-3', urgency: 'emergency' },
    },
    source: 'S5',
  },
  'chest-pain': {
    physical: true,
    raised: true,
    levels: {
      2: { line: 'chest-pain-2', urgency: 'call-now' },
      3: { line: 'chest-pain-3', urgency: 'emergency' },
    },
    source: 'S5, S16',
  },
  pallor: {
    physical: true,
    raised: true,
    levels: {
      2: { line: 'pallor-2', urgency: 'call-now' },
      3: { line: 'pallor-3', urgency: 'emergency' },
    },
    source: 'S5, S16',
  },
  fatigue: {
    physical: true,
    standing: true,
    levels: {
      1: { line: 'fatigue-1', urgency: 'contact-today' },
      2: { line: 'fatigue-2', urgency: 'call-now' },
      3: { line: 'fatigue-3', urgency: 'emergency' },
    },
    source: 'S5, S16',
  },
} as const satisfies Partial<Record<SignId, SignRow>>;
