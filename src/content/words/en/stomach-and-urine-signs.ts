// English words of the signs of eating, drinking, stomach, urine and body water.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';

export const stomachAndUrineSigns = {
  vomiting: { label: 'Feeling sick, or vomiting' },
  diarrhoea: { label: 'Diarrhoea' },
  appetite: { label: 'Cannot eat or drink' },
  urine: { label: 'Less urine, or dark urine (like cola or tea)' },
  'painful-urination': { label: 'Urine hurts, or will not come' },
  edema: { label: 'Swollen legs, face or hands, or sudden weight gain' },
  thirst: { label: 'Thirsty, or much urine (after steroid, or with diabetes)' },
} satisfies Partial<Record<SignId, SignWords>>;

export const stomachAndUrineLevels = {
  'vomiting-1': {
    patient: 'Feeling sick, but able to drink',
    family: 'Says he or she feels sick, but is able to drink',
  },
  'vomiting-2': { patient: 'Cannot keep water down for 6 hours, or vomited 4 times or more in a day' },
  'diarrhoea-1': { patient: '1 to 3 more times a day than usual' },
  'diarrhoea-2': {
    patient: '4 or more times a day above the usual, or cannot drink enough to make up for it',
  },
  'appetite-1': { patient: 'Eats half of the usual, or less' },
  'appetite-2': { patient: 'Hardly eats for a whole day, or cannot drink' },
  'urine-1': { patient: 'Only a little less than usual' },
  'urine-2': {
    patient: 'Clearly less, none for about 8 hours while awake, or dark, brown or cloudy',
  },
  'painful-urination-1': { patient: 'Hurts when passing urine. No fever' },
  'painful-urination-2': {
    patient: 'None comes though the bladder is full, blood in it, or pain in the side',
  },
  'edema-1': { patient: 'Both ankles, slowly' },
  'edema-2': {
    patient: 'Came quickly, face or hands swell, 2 kg more in 2 days, or one leg is swollen and painful',
  },
  'thirst-1': { patient: 'More thirst or more urine than usual' },
  'thirst-2': {
    patient: 'Drowsy, vomiting, or blood sugar above the clinic’s limit',
  },
} satisfies Partial<Record<SignLineId, LevelWords>>;
