// English words of everything else that the clinic wants to hear of: contacts, medicines, plans, mood, any worry.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';

export const everydaySigns = {
  other: { label: 'Something else, or a worry hard to put into words' },
  exposure: { label: 'Near someone with an infection, or own test positive' },
  pregnancy: { label: 'May be pregnant (patient or partner)' },
  'missed-visit': { label: 'Cannot come to a visit or infusion, or the date moves' },
  medicine: { label: 'Preventive medicine missed or stopped' },
  plans: { label: 'Vaccine, tooth out, operation or new medicine planned' },
  mood: { label: 'Cannot sleep, low mood' },
} satisfies Partial<Record<SignId, SignWords>>;

export const everydayLevels = {
  'other-1': { patient: 'A change that is not listed here, or a worry without words' },
  'exposure-1': {
    patient: 'Was near somebody with flu, measles, chickenpox or shingles, or COVID-19',
  },
  'exposure-2': {
    patient: 'My own test was positive for flu or COVID-19',
    family: 'The patient’s own test was positive for flu or COVID-19',
  },
  'pregnancy-1': { patient: 'Any thought of it, or a late period' },
  'missed-visit-1': { patient: 'Cannot come, will be late, or the day must change' },
  'medicine-1': { patient: 'Not taken even once, or stopped' },
  'plans-1': { patient: 'Any of these is planned or was advised' },
  'mood-1': { patient: 'Awake at night after the steroid, worried, or feeling low' },
  'mood-2': {
    patient: 'I want to disappear or to die',
    family: 'Says that he or she wants to disappear or to die',
  },
  'mood-3': {
    patient: 'I have a plan, I have the means, I have hurt myself, or I cannot be left alone',
    family: 'Has a plan, has the means, has hurt him- or herself, or cannot be left alone',
  },
} satisfies Partial<Record<SignLineId, LevelWords>>;
