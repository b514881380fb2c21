/** Signs of the nerves and the mind. */
import type { SignRow } from '../../../domain/symptoms/line-row.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';

export const NERVE_SIGNS = {
  headache: {
    physical: true,
    nervous: true,
    raised: true,
    levels: {
      1: { line: 'headache-1', urgency: 'contact-today' },
      2: { line: 'headache-2', urgency: 'call-now' },
      3: { line: 'headache-3', urgency: 'emergency' },
    },
    source: 'S5, S12, S16, S23',
  },
  drowsiness: {
    physical: true,
    nervous: true,
    raised: true,
    levels: {
      2: { line: 'drowsiness-2', urgency: 'call-now' },
      3: { line: 'drowsiness-3', urgency: 'emergency' },
    },
    source: 'S13, S16, S18, S24',
  },
  confusion: {
    physical: true,
    nervous: true,
    raised: true,
    levels: {
      2: { line: 'confusion-2', urgency: 'call-now' },
      3: { line: 'confusion-3', urgency: 'emergency' },
    },
    source: 'S5, S12, S13, S16, S20',
  },
  restlessness: {
    physical: true,
    nervous: true,
    raised: true,
    levels: {
      2: { line: 'restlessness-2', urgency: 'call-now' },
      3: { line: 'restlessness-3', urgency: 'emergency' },
    },
    source: 'S6, S8',
  },
  speech: {
    physical: true,
    nervous: true,
    raised: true,
    levels: {
      2: { line: 'speech-2', urgency: 'call-now' },
      3: { line: 'speech-3', urgency: 'emergency' },
    },
    source: 'S12, S13, S16, S20',
  },
  writing: {
    physical: true,
    nervous: true,
    raised: true,
    levels: {
      2: { line: 'writing-2', urgency: 'call-now' },
    },
    source: 'S12, S13, S18, S20',
  },
  tremor: {
    physical: true,
    nervous: true,
    raised: true,
    standing: true,
    levels: {
      1: { line: 'tremor-1', urgency: 'contact-today' },
      2: { line: 'tremor-2', urgency: 'call-now' },
    },
    source: 'S12, S18, S20',
  },
  seizure: {
    physical: true,
    nervous: true,
    raised: true,
    levels: {
      3: { line: 'seizure-3', urgency: 'emergency' },
    },
    source: 'S5, S13, S16, S24',
  },
  weakness: {
    physical: true,
    nervous: true,
    raised: true,
    standing: true,
    levels: {
      1: { line: 'weakness-1', urgency: 'contact-today' },
      2: { line: 'weakness-2', urgency: 'call-now' },
      3: { line: 'weakness-3', urgency: 'emergency' },
    },
    source: 'S12, S16, S22, S24',
  },
  tingling: {
    physical: true,
    raised: true,
    standing: true,
    levels: {
      1: { line: 'tingling-1', urgency: 'contact-today' },
      2: { line: 'tingling-2', urgency: 'call-now' },
      3: { line: 'tingling-3', urgency: 'emergency' },
    },
    source: 'S12, S16',
  },
  vision: {
    physical: true,
    nervous: true,
    raised: true,
    levels: {
      2: { line: 'vision-2', urgency: 'call-now' },
      3: { line: 'vision-3', urgency: 'emergency' },
    },
    source: 'S5, S16, S22, S24',
  },
  'family-concern': {
    physical: true,
    nervous: true,
    raised: true,
    levels: {
      2: { line: 'family-concern-2', urgency: 'call-now' },
    },
    source: 'S18, S20',
  },
} as const satisfies Partial<Record<SignId, SignRow>>;
