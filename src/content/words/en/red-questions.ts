// English words of the eight large tiles that ask for danger first.
import type { RedQuestionId } from '../../../domain/symptoms/red-question-id.ts';
import type { RedQuestionWords } from '../word-types.ts';

export const redQuestions: Record<RedQuestionId, RedQuestionWords> = {
  breath: {
    label: 'Cannot breathe well',
    detail: 'Struggles even at rest. Cannot finish a sentence. Noisy breathing. Blue or grey lips or face.',
  },
  awake: {
    label: 'Will not wake, makes no sense',
    detail:
      'Hard to wake. Does not answer. Falls asleep while talking. Does not know the place, the date or the family. Talks nonsense. Cannot be calmed. Sees or hears what is not there.',
  },
  seizure: {
    label: 'Seizure',
    detail:
      'The whole body or one side jerked, without any answer. Even if it has stopped. A cramp in the leg is not meant.',
  },
  stroke: {
    label: 'Face, limbs, speech or sight suddenly wrong',
    detail:
      'One side of the face drops. Arms or legs suddenly weak, or weak on one side. One side or the face suddenly tingles or is numb. Cannot speak, cannot understand, slurred speech. Suddenly cannot see, sees only a narrow part, or sees double.',
  },
  throat: {
    label: 'Swollen throat, tongue or neck',
    detail:
      'Throat, tongue, lips or neck swollen. Cannot swallow water or spit. Cannot breathe freely. Voice muffled, gone or changed. Throat trouble that came suddenly. A rash with a swollen face or trouble breathing.',
  },
  collapse: {
    label: 'Collapsed, cannot stand',
    detail:
      'Fainted. Cannot stand without support though usually able to. Limp, cannot get up. Clearly bad colour. Sweat running cold. Heart pounding or skipping with chest pain, short breath or feeling faint.',
  },
  pain: {
    label: 'Sudden strong pain, pressure on the chest',
    detail:
      'Sudden, very strong pain in head, chest, back or belly. Crushing pain. Chest pain or pressure for 2 to 3 minutes or more, or spreading, or moving. Chest pain with short breath. Headache with a stiff neck or repeated vomiting. Back pain with weak or numb legs, or no hold on urine or stool. Very strong belly pain that does not stop.',
  },
  bleeding: {
    label: 'Bleeding that will not stop, hit the head',
    detail:
      'Pressing does not stop it. Vomited or coughed up blood. Black or bloody stool (long-known black stool from iron is not meant). Hit the head, and has a headache, vomits, is drowsy or acts strangely.',
  },
};
