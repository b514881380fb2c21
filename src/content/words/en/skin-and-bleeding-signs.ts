// English words of bleeding, falls, skin, mouth and cough, and of where the needle or port sits.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';

export const skinAndBleedingSigns = {
  bleeding: { label: 'Bleeding, bruises, red pin-point spots' },
  'head-injury': { label: 'Fell, or hit the head' },
  cough: { label: 'Cough, sore throat, runny nose' },
  rash: { label: 'Rash or blisters' },
  'skin-infection': { label: 'Red, painful or weeping skin, also around the anus' },
  'mouth-sores': { label: 'Sore mouth' },
  jaundice: { label: 'Yellow eyes or skin' },
  'infusion-site': { label: 'Redness or swelling around the needle or port' },
} satisfies Partial<Record<SignId, SignWords>>;

export const skinAndBleedingLevels = {
  'bleeding-1': { patient: '1 or 2 small bruises, or a trace of blood on the toothbrush' },
  'bleeding-2': {
    patient:
      'Many or growing bruises, red-purple pin-point spots, blood in the urine or on the paper, or a nose or gum bleeding for 10 minutes or more',
  },
  'bleeding-3': {
    patient:
      'Vomited or coughed up blood, tar-black or bloody stool (long-known black stool from iron is not meant), or bleeding that pressing does not stop',
  },
  'head-injury-1': { patient: 'Fell without hitting the head. Can walk as before' },
  'head-injury-2': { patient: 'Hit the head. No other sign noticed' },
  'head-injury-3': {
    patient: 'Hit the head, and has a headache, vomits, or is drowsy or confused',
  },
  'cough-1': { patient: 'No fever. Any of cough, sore throat or runny nose' },
  'cough-2': {
    patient:
      'Getting worse, coloured phlegm, wheezing, a dry cough for 5 days or more, or more out of breath on stairs than before',
  },
  'rash-1': { patient: 'Itching, a small rash, or painful blisters in one patch only' },
  'rash-2': {
    patient:
      'Spreading fast, on the face, eye or ear, in the mouth, blisters in several places, or skin peeling',
  },
  'rash-3': { patient: 'Face or lips swollen too, or trouble breathing' },
  'skin-infection-1': { patient: 'A small spot only, not spreading' },
  'skin-infection-2': { patient: 'Spreading, hot, painful, or around the anus' },
  'mouth-sores-1': { patient: 'Sore, but able to drink' },
  'mouth-sores-2': { patient: 'Too sore to drink' },
  'jaundice-2': { patient: 'Newly yellow, even a little' },
  'infusion-site-1': { patient: 'Red, swollen or painful' },
  'infusion-site-2': {
    patient: 'Pus, a red streak, or shivering with cold after the port was used',
  },
} satisfies Partial<Record<SignLineId, LevelWords>>;
