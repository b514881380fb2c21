// English words of swellings, of the throat, and of pain in back, belly, joints and muscles.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';

export const swellingAndPainSigns = {
  swelling: { label: 'Lump or swelling in the neck, armpit or groin' },
  throat: { label: 'Throat: hurts to swallow, hoarse, or throat or tongue swollen' },
  'back-pain': { label: 'Back pain' },
  'abdominal-pain': { label: 'Belly pain or tightness' },
  'joint-pain': { label: 'Aching joints or body' },
  cramps: { label: 'Leg cramps, or muscles twitching' },
} satisfies Partial<Record<SignId, SignWords>>;

export const swellingAndPainLevels = {
  'swelling-1': { patient: 'Already known. Bothers a little, not growing' },
  'swelling-2': { patient: 'New, growing, sore when touched, or painful by itself' },
  'swelling-3': {
    patient: 'Neck or face swollen, with trouble breathing or swallowing, or a changed voice',
  },
  'throat-2': {
    patient: 'Hurts or is hard to swallow, or a hoarse voice. Can drink and breathes freely',
  },
  'throat-3': {
    patient:
      'Cannot breathe freely, cannot swallow water or spit, voice muffled or gone, throat, tongue, lips or neck swollen, or it came suddenly',
  },
  'back-pain-1': { patient: 'The usual ache, known from before' },
  'back-pain-2': { patient: 'New, growing, at night, or also hurts when passing urine' },
  'back-pain-3': {
    patient:
      'Sudden and very strong, or with weak or numb legs, or urine or stool cannot be held or let go at will',
  },
  'abdominal-pain-1': { patient: 'Hurts only a little, or feels only a little tight' },
  'abdominal-pain-2': {
    patient: 'New, bad enough to want to lie down, or keeps coming back',
  },
  'abdominal-pain-3': { patient: 'Sudden and very strong, or very strong and not stopping' },
  'joint-pain-1': { patient: 'Aches only a little' },
  'joint-pain-2': { patient: 'Strong pain, or a joint is hot and swollen' },
  'cramps-1': { patient: 'A little cramp, not strong and not again and again' },
  'cramps-2': {
    patient: 'Strong cramps, cramps again and again, twitching, or muscles clearly weaker',
  },
} satisfies Partial<Record<SignLineId, LevelWords>>;
