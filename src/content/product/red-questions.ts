/** The level-3 signs behind each tile that asks for danger; the first is recorded until the person says which. */
import type { RedQuestionId } from '../../domain/symptoms/red-question-id.ts';
import type { SignId } from '../../domain/symptoms/sign-id.ts';

export const RED_QUESTIONS: Readonly<Record<RedQuestionId, readonly [SignId, ...SignId[]]>> = {
  breath: ['breathlessness'],
  awake: ['drowsiness', 'confusion', 'restlessness'],
  seizure: ['seizure'],
  stroke: ['weakness', 'tingling', 'speech', 'vision'],
  throat: ['throat', 'swelling', 'rash'],
  collapse: ['dizziness', 'fatigue', 'pallor', 'palpitations'],
  pain: ['chest-pain', 'headache', 'back-pain', 'abdominal-pain'],
  bleeding: ['bleeding', 'head-injury'],
};
