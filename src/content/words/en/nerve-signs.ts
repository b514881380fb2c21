// English words of the signs of head, mind, speech, movement and sight.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';

export const nerveSigns = {
  headache: { label: 'Headache' },
  drowsiness: { label: 'Sleeps all the time, hard to wake, slow to respond' },
  confusion: { label: 'Confused, dazed, or a changed person' },
  restlessness: { label: 'Restless, agitated, up and about instead of sleeping' },
  speech: { label: 'Trouble finding words, reading or speaking clearly' },
  writing: { label: 'Cannot write as usual' },
  tremor: { label: 'Hands shake without feeling cold (writing, chopsticks, cup)' },
  seizure: { label: 'Seizure (the whole body or one side jerks, no answer)' },
  weakness: { label: 'Arms or legs weak or hard to move, unsteady walk' },
  tingling: { label: 'Pins and needles, or numb hands or feet' },
  vision: { label: 'Sight has changed, or strong eye pain' },
  'family-concern': { label: 'Family feels that something is wrong' },
} satisfies Partial<Record<SignId, SignWords>>;

export const nerveLevels = {
  'headache-1': {
    patient: 'Hurts a little, like the usual headaches',
    family: 'Says it hurts a little, like the usual headaches',
  },
  'headache-2': {
    patient: 'New and strong, or not eased by the medicine the clinic allowed',
  },
  'headache-3': {
    patient: 'Came suddenly and is the worst ever. Or the neck is stiff, or vomiting again and again',
  },
  'drowsiness-2': {
    patient: 'Sleepier than usual in the daytime, but can wake up and answer correctly',
    family: 'Sleepier than usual in the daytime, but wakes when spoken to and answers correctly',
  },
  'drowsiness-3': {
    patient: 'Hard to wake up, falls asleep while talking, or cannot answer',
    family: 'Hard to wake even when spoken to, falls asleep while talking, or does not answer',
  },
  'confusion-2': {
    patient: 'Thinking slowly, forgetting a lot, cannot concentrate, or mood or personality has changed',
    family: 'Answers slowly, forgets a lot, cannot concentrate, or mood or personality has changed',
  },
  'confusion-3': {
    patient: 'Does not know the place, the date or the family, talks nonsense, or sees what is not there',
    family:
      'Does not know the place, the date or the family, talks nonsense, or says he or she sees what is not there',
  },
  'restlessness-2': {
    patient: 'Newly restless, worked up, or up and about instead of sleeping',
  },
  'restlessness-3': {
    patient: 'Cannot calm down at all, or sees or hears what is not there',
    family: 'Cannot be calmed, or says he or she sees or hears what is not there',
  },
  'speech-2': {
    patient: 'Searches for words, cannot read as usual, or cannot name 1 of 3 everyday objects',
  },
  'speech-3': {
    patient: 'Cannot speak or understand, speech is slurred, or cannot name 2 to 3 of 3 everyday objects',
  },
  'writing-2': {
    patient: 'Writing is shaky or differs from the earlier sample, or the usual sentence cannot be written',
  },
  'tremor-1': { patient: 'Only a little, there for a long time, unchanged' },
  'tremor-2': { patient: 'New, or stronger than before' },
  'seizure-3': { patient: 'Even once, even if it has stopped (a cramp in the leg is not meant)' },
  'weakness-1': { patient: 'Only a little, unchanged for weeks' },
  'weakness-2': { patient: 'New, growing over days, stumbling, or dropping things' },
  'weakness-3': { patient: 'Sudden, on one side only, or one side of the face drops' },
  'tingling-1': { patient: 'Only a little, the same for weeks' },
  'tingling-2': { patient: 'New, or getting stronger' },
  'tingling-3': { patient: 'Suddenly on one side only, or in the face' },
  'vision-2': {
    patient: 'Newly blurred, strong pain in an eye, or a red eye',
    family: 'Says sight is newly blurred, has strong pain in an eye, or has a red eye',
  },
  'vision-3': {
    patient: 'Suddenly cannot see, suddenly sees only a narrow part, or suddenly sees double',
    family: 'Suddenly says: cannot see, sees only a narrow part, or sees double',
  },
  'family-concern-2': {
    patient: 'They cannot say what, but say “not the usual person”',
    family: 'You cannot say what, but this is not the usual person',
  },
} satisfies Partial<Record<SignLineId, LevelWords>>;
