// English sentences of the lines about signs that come together, answers in doubt, and the time after an infusion.
import type { CombinedLineId } from '../word-types.ts';

export const combinedLines: Record<CombinedLineId, string> = {
  'family-check-cannot': 'Too drowsy or confused to do the family’s one-minute check',
  'fever-nerves':
    'Fever, shivering with cold or a low temperature, together with a strong headache, sleeping all the time, or a change in speech, writing, sight or movement, or the like',
  'fever-circulation':
    'Fever, shivering with cold or a low temperature, together with short breath, dizziness, a pounding heart, bad colour, chest pain, or a change in blood pressure, oxygen, pulse or breaths',
  'fever-doubt':
    'Fever, shivering with cold or a low temperature, and not known whether there is a danger sign',
  'fever-bleeding':
    'Fever, shivering with cold or a low temperature, together with growing bruises, red pin-point spots or lasting bleeding',
  'long-fever':
    'Fever for 3 days or more, a fever that came back, or fever together with yellow eyes or skin, a lump or swelling, or a rash',
  'two-nervous':
    '2 or more together of: strong headache, sleeping all the time, confused, restless, or a change in speech, writing, sight or movement, or the like',
  'two-danger':
    '2 or more together of: short breath, dizziness, a pounding heart, bad colour, chest pain, low blood pressure, oxygen or temperature, or being confused or the like',
  'headache-vomiting':
    'A strong headache, or one that does not ease, and vomiting again and again or not keeping water down',
  'head-injury-sign':
    'Hit the head, and has a headache, feels sick, is drowsy, or has a change in speech, sight or movement, bleeding, or the like',
  'swelling-breath': 'A lump or swelling that is new, growing or painful, and short of breath',
  'rash-breath': 'A rash or blisters, and short of breath or suddenly swollen',
  'rash-body':
    'A rash or blisters, spreading, on the face or in the mouth, or in several places, with repeated vomiting, dizziness or bad colour',
  'vomiting-pallor': 'Vomiting again and again, or not keeping water down, with bad colour or cold sweat',
  'pallor-fatigue': 'Bad colour or cold sweat, and too tired to manage daily life',
  'bleeding-body':
    'Growing bruises or lasting bleeding, together with short breath, dizziness, bad colour, a strong headache, or a change in movement or sight, or the like',
  'jaundice-body':
    'Yellow eyes or skin, together with sleeping all the time, being confused, growing bruises or lasting bleeding, or the like',
  'back-legs':
    'Back pain, together with weak or tingling arms or legs, or no urine, blood in the urine, or pain in the side',
  'urine-cramps':
    'Clearly less or dark urine, or strong cramps or twitching, together with a lasting pounding heart, a fast or slow pulse, or a change in head, speech or movement, or the like',
  'two-smaller':
    '2 or more smaller changes together. A temperature of 37.0 to 37.4 °C, or a pulse of 41 to 50 a minute, counts as one',
  'unsure-red': 'Not known whether there is a danger sign',
  'unsure-waking': 'Not known whether he or she wakes and answers',
  'nobody-answers': 'A call is needed now, and nobody answers on any number, or no number can be found',
  'close-watch':
    'From the day of the infusion to day 3 after it, call now even for small changes. This holds in the first 2 cycles, after infusions were restarted, when the clinic says so, and when the day or the cycle is not known.',
  unchanged:
    'The hospital already knows of it, and it has not changed. Call if it gets stronger or anything new comes.',
};
