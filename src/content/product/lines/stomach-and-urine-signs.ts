/** Signs of stomach, bowel and water. */
import type { SignRow } from '../../../domain/symptoms/line-row.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';

export const STOMACH_AND_URINE_SIGNS = {
  vomiting: {
    physical: true,
    raised: true,
    bucket: 'gut',
    levels: {
      1: { line: 'vomiting-1', urgency: 'contact-today' },
      2: { line: 'vomiting-2', urgency: 'call-now' },
    },
    source: 'S5; numbers GK',
  },
  diarrhoea: {
    physical: true,
    bucket: 'gut',
    levels: {
      1: { line: 'diarrhoea-1', urgency: 'contact-today' },
      2: { line: 'diarrhoea-2', urgency: 'call-now' },
    },
    source: 'S5; numbers GK',
  },
  appetite: {
    physical: true,
    raised: true,
    bucket: 'gut',
    levels: {
      1: { line: 'appetite-1', urgency: 'contact-today' },
      2: { line: 'appetite-2', urgency: 'call-now' },
    },
    source: 'S6, S20',
  },
  urine: {
    physical: true,
    raised: true,
    levels: {
      1: { line: 'urine-1', urgency: 'contact-today' },
      2: { line: 'urine-2', urgency: 'call-now' },
    },
    source: 'S5, S21',
  },
  'painful-urination': {
    physical: true,
    levels: {
      1: { line: 'painful-urination-1', urgency: 'contact-today' },
      2: { line: 'painful-urination-2', urgency: 'call-now' },
    },
    source: 'S5, S23, GK',
  },
  edema: {
    physical: true,
    raised: true,
    levels: {
      1: { line: 'edema-1', urgency: 'contact-today' },
      2: { line: 'edema-2', urgency: 'call-now' },
    },
    source: 'S6, S20, GK',
  },
  thirst: {
    physical: true,
    raised: true,
    levels: {
      1: { line: 'thirst-1', urgency: 'contact-today' },
      2: { line: 'thirst-2', urgency: 'call-now' },
    },
    source: 'GK',
  },
} as const satisfies Partial<Record<SignId, SignRow>>;
