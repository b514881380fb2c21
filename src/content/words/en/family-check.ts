// English words of the one-minute check that the family does: what is said aloud, and what the log keeps.
import type { FamilyCheckItem } from '../../../domain/symptoms/report.ts';
import type { FamilyCheckWords } from '../word-types.ts';

export const familyCheck: Record<FamilyCheckItem, FamilyCheckWords> = {
  year: { ask: 'What year is it?', missed: 'Could not say what year it is' },
  month: { ask: 'What month is it?', missed: 'Could not say what month it is' },
  place: { ask: 'Where are you now?', missed: 'Could not say where he or she is' },
  hospital: { ask: 'What is the name of your hospital?', missed: 'Could not name the hospital' },
  'object-1': { ask: 'What is this?', missed: 'Could not name picture 1' },
  'object-2': { ask: 'And what is this?', missed: 'Could not name picture 2' },
  'object-3': { ask: 'One more: what is this?', missed: 'Could not name picture 3' },
  command: {
    ask: 'Please close your eyes and raise one hand.',
    missed: 'Could not close the eyes and raise one hand when asked',
  },
  sentence: {
    ask: 'Please write: “I had soup for breakfast this morning.”',
    missed: 'Could not write the usual sentence, or the writing had changed',
  },
  countdown: {
    ask: 'Please count down from 100 in tens, aloud.',
    missed: 'Could not count down from 100 in tens',
  },
};
