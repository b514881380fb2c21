// English words of the places for what the clinic said.
import type { ClinicNoteWords } from '../handbook-word-types.ts';

export const clinicNotes: ClinicNoteWords = {
  'infusion-day': { label: 'The day of the infusion', hint: 'When to come, when it ends, whether to stay' },
  premedication: { label: 'Medicines before the infusion', hint: 'Their names, until when' },
  'hospital-stay': { label: 'Staying in hospital', hint: 'For which infusions, when you go home' },
  'near-hospital': { label: 'Staying near the hospital', hint: 'From when until when, and where' },
  drinking: { label: 'Drinking', hint: 'How much a day, from which day on' },
  'uric-acid-medicine': { label: 'Medicine for uric acid', hint: 'Its name, from when until when' },
  'fever-medicine': { label: 'Fever medicine at home', hint: 'Whether you may take it, and when' },
  measuring: { label: 'Measuring at home', hint: 'What to measure, how many times a day' },
  'preventive-medicines': {
    label: 'Preventive medicines',
    hint: 'Their names, until when, what if you forget one',
  },
  'other-medicines': { label: 'Medicines you already have', hint: 'Which go on, which are paused' },
  'hepatitis-b': { label: 'Hepatitis B test', hint: 'When it was done, the result, tests to come' },
  vaccines: { label: 'Vaccines', hint: 'Which one, and when' },
  contraception: { label: 'Contraception and breast-feeding', hint: 'Which way, and until when' },
  'moved-infusion': { label: 'When a date was moved', hint: 'The next date, what the hospital said' },
  lumps: { label: 'Places to watch', hint: 'Where the lumps are, how large they are now' },
  'blood-counts': { label: 'Your blood counts', hint: 'When neutrophils were low, what to take care of' },
  tests: { label: 'Tests to come', hint: 'The next date, what is tested' },
  alone: { label: 'Being alone', hint: 'Days when it is allowed, days with somebody there' },
  driving: { label: 'Driving', hint: 'Until when you do not drive' },
  bath: { label: 'Baths', hint: 'From when, and how' },
  food: { label: 'Food and alcohol', hint: 'What to leave out, how much is allowed' },
  teeth: { label: 'Dental treatment', hint: 'When you may have it, what to do before' },
  work: { label: 'Work and home', hint: 'When you start again, gardening, animals' },
  travel: { label: 'Travel', hint: 'When you may go, what to take along' },
  'after-treatment': { label: 'After the end', hint: 'The next visit, how long to take care' },
};
