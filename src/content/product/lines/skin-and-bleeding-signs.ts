/** Signs of blood, skin and infection. */
import type { SignRow } from '../../../domain/symptoms/line-row.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';

export const SKIN_AND_BLEEDING_SIGNS = {
  bleeding: {
    physical: true,
    levels: {
      1: { line: 'bleeding-1', urgency: 'contact-today' },
      2: { line: 'bleeding-2', urgency: 'call-now' },
      3: { line: 'bleeding-3', urgency: 'emergency' },
    },
    source: 'S5, S16, S24',
  },
  'head-injury': {
    physical: true,
    raised: true,
    levels: {
      1: { line: 'head-injury-1', urgency: 'contact-today' },
      2: { line: 'head-injury-2', urgency: 'call-now' },
      3: { line: 'head-injury-3', urgency: 'emergency' },
    },
    source: 'S24, GK',
  },
  cough: {
    physical: true,
    raised: true,
    standing: true,
    bucket: 'cold',
    levels: {
      1: { line: 'cough-1', urgency: 'contact-today' },
      2: { line: 'cough-2', urgency: 'call-now' },
    },
    source: 'S5, S23, GK',
  },
  rash: {
    physical: true,
    raised: true,
    levels: {
      1: { line: 'rash-1', urgency: 'contact-today' },
      2: { line: 'rash-2', urgency: 'call-now' },
      3: { line: 'rash-3', urgency: 'emergency' },
    },
    source: 'S5, S8',
  },
  'skin-infection': {
    physical: true,
    raised: true,
    levels: {
      1: { line: 'skin-infection-1', urgency: 'contact-today' },
      2: { line: 'skin-infection-2', urgency: 'call-now' },
    },
    source: 'S23, S8',
  },
  'mouth-sores': {
    physical: true,
    bucket: 'cold',
    levels: {
      1: { line: 'mouth-sores-1', urgency: 'contact-today' },
      2: { line: 'mouth-sores-2', urgency: 'call-now' },
    },
    source: 'S8, S23',
  },
  jaundice: {
    physical: true,
    raised: true,
    levels: {
      2: { line: 'jaundice-2', urgency: 'call-now' },
    },
    source: 'S6, S20, GK',
  },
  'infusion-site': {
    physical: true,
    levels: {
      1: { line: 'infusion-site-1', urgency: 'contact-today' },
      2: { line: 'infusion-site-2', urgency: 'call-now' },
    },
    source: 'S23, S24',
  },
} as const satisfies Partial<Record<SignId, SignRow>>;
