/** What only the clinic can say: each has a place in the handbook where the person writes down what they were told. */

export const CLINIC_NOTES = [
  'infusion-day',
  'premedication',
  'hospital-stay',
  'near-hospital',
  'drinking',
  'uric-acid-medicine',
  'fever-medicine',
  'measuring',
  'preventive-medicines',
  'other-medicines',
  'hepatitis-b',
  'vaccines',
  'contraception',
  'moved-infusion',
  'lumps',
  'blood-counts',
  'tests',
  'alone',
  'driving',
  'bath',
  'food',
  'teeth',
  'work',
  'travel',
  'after-treatment',
] as const;

export type ClinicNoteId = (typeof CLINIC_NOTES)[number];
