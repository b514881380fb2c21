// English words of the one-minute check that the family does.
import type { FamilyCheckItem } from '../../../domain/symptoms/report.ts';
import type { FamilyCheckWords } from '../word-types.ts';

export const familyCheck: Record<FamilyCheckItem, FamilyCheckWords> = {
  year: { ask: 'What year is it?', missed: 'Could not say what year it is' },
  month: { ask: 'What month is it?', missed: 'Could not say what month it is' },
  place: { ask: 'Where are you now?', missed: 'Could not say where he or she is' },
  hospital: { ask: 'What is the name of your hospital?', missed: 'Could not name the hospital' },
  'object-1': {
    ask: 'What is this? (point at an everyday object, such as a clock)',
    missed: 'Could not name object 1',
  },
  'object-2': {
    ask: 'And what is this? (point at another, such as a pen)',
    missed: 'Could not name object 2',
  },
  'object-3': {
    ask: 'And this? (point at one more, such as a button)',
    missed: 'Could not name object 3',
  },
  command: {
    ask: 'Show me 2 fingers. (do not show it yourself)',
    missed: 'Could not show 2 fingers when asked',
  },
  sentence: {
    ask: 'Please write your usual sentence. (compare it with the earlier sample)',
    missed: 'Could not write the usual sentence, or the writing had changed',
  },
  countdown: {
    ask: 'Count down from 100 in tens. (100, 90, 80…)',
    missed: 'Could not count down from 100 in tens',
  },
};
