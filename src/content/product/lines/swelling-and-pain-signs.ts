/** Signs of swelling and pain. */
import type { Condition } from '../../../domain/symptoms/condition.ts';
import type { SignRow } from '../../../domain/symptoms/line-row.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';

/** A swollen throat can close: with one of these, or in the days of the first infusions, nobody waits for a call. */
const AIRWAY_IN_DANGER: Condition = {
  any: [
    { fact: 'close-watch' },
    { sign: 'swelling', from: 1 },
    { sign: 'rash', from: 1 },
    { sign: 'breathlessness', from: 1 },
    { sign: 'edema', from: 2 },
    { sign: 'appetite', from: 2 },
  ],
};

export const SWELLING_AND_PAIN_SIGNS = {
  swelling: {
    physical: true,
    raised: true,
    standing: true,
    levels: {
      1: { line: 'swelling-1', urgency: 'contact-today' },
      2: { line: 'swelling-2', urgency: 'call-now' },
      3: { line: 'swelling-3', urgency: 'emergency' },
    },
    source: 'S5, S8',
  },
  throat: {
    physical: true,
    raised: true,
    levels: {
      2: { line: 'throat-2', urgency: 'call-now', raise: { to: 'emergency', when: AIRWAY_IN_DANGER } },
      3: { line: 'throat-3', urgency: 'emergency' },
    },
    source: 'S5 (airway), GK',
  },
  'back-pain': {
    physical: true,
    raised: true,
    standing: true,
    levels: {
      1: { line: 'back-pain-1', urgency: 'contact-today' },
      2: { line: 'back-pain-2', urgency: 'call-now' },
      3: { line: 'back-pain-3', urgency: 'emergency' },
    },
    source: 'S16, S6',
  },
  'abdominal-pain': {
    physical: true,
    raised: true,
    bucket: 'gut',
    levels: {
      1: { line: 'abdominal-pain-1', urgency: 'contact-today' },
      2: { line: 'abdominal-pain-2', urgency: 'call-now' },
      3: { line: 'abdominal-pain-3', urgency: 'emergency' },
    },
    source: 'S16',
  },
  'joint-pain': {
    physical: true,
    raised: true,
    standing: true,
    levels: {
      1: { line: 'joint-pain-1', urgency: 'contact-today' },
      2: { line: 'joint-pain-2', urgency: 'call-now' },
    },
    source: 'S5, S6',
  },
  cramps: {
    physical: true,
    raised: true,
    standing: true,
    levels: {
      1: { line: 'cramps-1', urgency: 'contact-today' },
      2: { line: 'cramps-2', urgency: 'call-now' },
    },
    source: 'S5, S6',
  },
} as const satisfies Partial<Record<SignId, SignRow>>;
