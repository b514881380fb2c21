/**
 * The levels whose words name a second sign of the list. Somebody may report the two signs instead of that
 * level: the first sign one level lower together with the second must then give the same urgency.
 * Signs of one bucket are left out, because they count once.
 */
import type { SignId, SignLevel } from '../../../domain/symptoms/sign-id.ts';

export type NamedPair = {
  sign: SignId;
  /** The level whose words name the second sign. */
  level: SignLevel;
  second: SignId;
  /** The level of the second sign whose words match. */
  secondLevel: SignLevel;
};

export const NAMED_PAIRS: readonly NamedPair[] = [
  { sign: 'palpitations', level: 3, second: 'chest-pain', secondLevel: 2 },
  { sign: 'palpitations', level: 3, second: 'dizziness', secondLevel: 2 },
  { sign: 'palpitations', level: 3, second: 'breathlessness', secondLevel: 2 },
  { sign: 'chest-pain', level: 3, second: 'breathlessness', secondLevel: 2 },
  { sign: 'breathlessness', level: 3, second: 'pallor', secondLevel: 2 },
  { sign: 'pallor', level: 3, second: 'fatigue', secondLevel: 3 },
  { sign: 'headache', level: 3, second: 'vomiting', secondLevel: 2 },
  { sign: 'restlessness', level: 3, second: 'confusion', secondLevel: 3 },
  { sign: 'swelling', level: 3, second: 'breathlessness', secondLevel: 2 },
  { sign: 'swelling', level: 3, second: 'throat', secondLevel: 2 },
  { sign: 'throat', level: 3, second: 'breathlessness', secondLevel: 2 },
  { sign: 'throat', level: 3, second: 'swelling', secondLevel: 2 },
  { sign: 'throat', level: 3, second: 'appetite', secondLevel: 2 },
  { sign: 'throat', level: 3, second: 'edema', secondLevel: 2 },
  { sign: 'back-pain', level: 2, second: 'painful-urination', secondLevel: 1 },
  { sign: 'back-pain', level: 3, second: 'weakness', secondLevel: 2 },
  { sign: 'back-pain', level: 3, second: 'tingling', secondLevel: 2 },
  { sign: 'back-pain', level: 3, second: 'painful-urination', secondLevel: 2 },
  { sign: 'cramps', level: 2, second: 'weakness', secondLevel: 2 },
  { sign: 'joint-pain', level: 2, second: 'edema', secondLevel: 2 },
  { sign: 'painful-urination', level: 2, second: 'bleeding', secondLevel: 2 },
  { sign: 'painful-urination', level: 2, second: 'back-pain', secondLevel: 2 },
  { sign: 'bleeding', level: 2, second: 'painful-urination', secondLevel: 2 },
  { sign: 'head-injury', level: 3, second: 'headache', secondLevel: 1 },
  { sign: 'head-injury', level: 3, second: 'vomiting', secondLevel: 2 },
  { sign: 'head-injury', level: 3, second: 'drowsiness', secondLevel: 2 },
  { sign: 'head-injury', level: 3, second: 'confusion', secondLevel: 2 },
  { sign: 'cough', level: 2, second: 'breathlessness', secondLevel: 2 },
  { sign: 'rash', level: 2, second: 'mouth-sores', secondLevel: 1 },
  { sign: 'rash', level: 2, second: 'vision', secondLevel: 2 },
  { sign: 'rash', level: 3, second: 'edema', secondLevel: 2 },
  { sign: 'rash', level: 3, second: 'throat', secondLevel: 2 },
  { sign: 'rash', level: 3, second: 'breathlessness', secondLevel: 2 },
  { sign: 'mouth-sores', level: 2, second: 'appetite', secondLevel: 2 },
  { sign: 'infusion-site', level: 2, second: 'chills', secondLevel: 2 },
  { sign: 'thirst', level: 2, second: 'drowsiness', secondLevel: 2 },
  { sign: 'thirst', level: 2, second: 'vomiting', secondLevel: 2 },
];
