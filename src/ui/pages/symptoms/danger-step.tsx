// The eight tiles that ask for danger first: one press on any of them is the way to 119.
import type { JSX } from 'preact';
import { RED_QUESTIONS } from '../../../content/product/red-questions.ts';
import { redQuestionWords } from '../../../content/words/report-words.ts';
import type { RedQuestionId } from '../../../domain/symptoms/red-question-id.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { useModel, useWords } from '../../state/model.ts';
import type { Reporter } from './answers.ts';

export type DangerAnswer = 'none' | 'unknown' | 'cannot-reach' | { tile: RedQuestionId };

type DangerStepProps = { by: Reporter; onAnswer: (answer: DangerAnswer) => void };

export function DangerStep({ by, onAnswer }: DangerStepProps): JSX.Element {
  const words = useWords(symptomWords).danger;
  const tiles = redQuestionWords[useModel().settings.value.locale];
  return (
    <>
      <div class="danger-tiles">
        {(Object.keys(RED_QUESTIONS) as RedQuestionId[]).map((tile) => (
          <button key={tile} type="button" class="danger-tile" onClick={() => onAnswer({ tile })}>
            <strong>{tiles[tile].label}</strong>
            <span>{tiles[tile].detail}</span>
          </button>
        ))}
      </div>
      {by === 'family' && (
        <button type="button" class="danger-tile" onClick={() => onAnswer('cannot-reach')}>
          <strong>{words.cannotReach}</strong>
        </button>
      )}
      <div class="flow-foot">
        <button type="button" class="button primary" onClick={() => onAnswer('none')}>
          {words.none}
        </button>
        <button type="button" class="button" onClick={() => onAnswer('unknown')}>
          {words.unknown}
        </button>
      </div>
    </>
  );
}
