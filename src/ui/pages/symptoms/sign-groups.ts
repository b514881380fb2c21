// In which order the signs are offered: six at once, the rest by the place in the body where one looks for them.
import type { Voice } from '../../../content/words/word-types.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';

export const FIRST_SIGNS = [
  'chills',
  'breathlessness',
  'dizziness',
  'headache',
  'confusion',
  'fatigue',
] as const satisfies readonly SignId[];

/** Always in sight: a worry needs no place, and what a relative sees needs no name. */
export const WORRIES: Readonly<Record<Voice, readonly SignId[]>> = {
  patient: ['other'],
  family: ['family-concern', 'other'],
};

export type SignGroupId = 'head' | 'chest' | 'throat' | 'belly' | 'urine' | 'limbs' | 'skin' | 'plans';

type SignGroup = { id: SignGroupId; signs: readonly SignId[] };

const SIGN_GROUPS: readonly SignGroup[] = [
  {
    id: 'head',
    signs: [
      'drowsiness',
      'speech',
      'writing',
      'vision',
      'restlessness',
      'seizure',
      'family-concern',
      'head-injury',
      'mood',
    ],
  },
  { id: 'chest', signs: ['palpitations', 'chest-pain', 'pallor', 'cough'] },
  { id: 'throat', signs: ['throat', 'swelling', 'mouth-sores'] },
  { id: 'belly', signs: ['vomiting', 'appetite', 'diarrhoea', 'abdominal-pain', 'thirst'] },
  { id: 'urine', signs: ['urine', 'painful-urination', 'back-pain'] },
  { id: 'limbs', signs: ['weakness', 'tingling', 'tremor', 'cramps', 'joint-pain', 'edema'] },
  { id: 'skin', signs: ['bleeding', 'rash', 'skin-infection', 'jaundice', 'infusion-site'] },
  { id: 'plans', signs: ['exposure', 'medicine', 'missed-visit', 'plans', 'pregnancy'] },
];

/** Every sign has one place on the page. */
export function groupsFor(voice: Voice): SignGroup[] {
  return SIGN_GROUPS.map(({ id, signs }) => ({
    id,
    signs: signs.filter((sign) => !WORRIES[voice].includes(sign)),
  }));
}
