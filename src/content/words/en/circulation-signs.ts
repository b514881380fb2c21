// English words of the signs of breathing, heart, circulation and strength.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';

export const circulationSigns = {
  chills: { label: 'Chills, or shivering with cold' },
  breathlessness: { label: 'Short of breath' },
  dizziness: { label: 'Dizzy, light-headed or fainted' },
  palpitations: { label: 'Heart pounding, racing or skipping' },
  'chest-pain': { label: 'Chest pain or pressure' },
  pallor: { label: 'Bad colour, cold sweat' },
  fatigue: { label: 'Tired, no strength' },
} satisfies Partial<Record<SignId, SignWords>>;

export const circulationLevels = {
  'chills-1': {
    patient: 'A little cold, but not shivering',
    family: 'Says “a little cold”, but is not shivering',
  },
  'chills-2': { patient: 'Shivering, teeth chattering, or it will not stop when you try' },
  'breathlessness-2': {
    patient: 'When moving or lying flat. Even a little, if it was not there before',
    family: 'Looks short of breath when moving or lying flat. Even a little, if it was not there before',
  },
  'breathlessness-3': {
    patient: 'Even at rest, cannot finish a sentence, noisy breathing, or blue or grey lips or face',
    family: 'Struggles even at rest, cannot finish a sentence, noisy breathing, or blue or grey lips or face',
  },
  'dizziness-1': { patient: 'A little, and gone within 1 minute' },
  'dizziness-2': { patient: 'Newly dizzy on standing up, or it comes again and again, or it stays' },
  'dizziness-3': { patient: 'Fainted, or cannot stand without support though usually able to' },
  'palpitations-1': {
    patient: 'For a few seconds only, and gone now',
    family: 'Says it was a few seconds only, and is gone now',
  },
  'palpitations-2': {
    patient: 'Fast or uneven, even at rest, for 5 minutes or more',
    family: 'Says it is fast or uneven, even at rest, for 5 minutes or more',
  },
  'palpitations-3': { patient: 'Together with chest pain, feeling faint or short of breath' },
  'chest-pain-2': {
    patient: 'New pain or pressure. Even a little, even if it went away',
    family: 'Says there is new pain or pressure. Even a little, even if it went away',
  },
  'chest-pain-3': {
    patient:
      'Sudden, crushing, lasts 2 to 3 minutes or more, spreads or moves, or comes with being short of breath',
  },
  'pallor-2': { patient: 'Pale, or cold damp skin. Still answers clearly and can walk' },
  'pallor-3': { patient: 'Clearly bad colour, sweat running cold, or limp' },
  'fatigue-1': { patient: 'More tired than usual, but manages daily life' },
  'fatigue-2': { patient: 'Cannot manage daily life, or is mostly in bed' },
  'fatigue-3': { patient: 'Limp. Could get up until yesterday, cannot now' },
} satisfies Partial<Record<SignLineId, LevelWords>>;
