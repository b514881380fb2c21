// The eight tiles that ask for danger first: one press on any of them is the way to 119.
import type { JSX } from 'preact';
import { RED_QUESTIONS } from '../../../content/product/red-questions.ts';
import { redQuestionWords } from '../../../content/words/report-words.ts';
import type { RedQuestionId } from '../../../domain/symptoms/red-question-id.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { useModel, useWords } from '../../state/model.ts';
import type { Reporter } from './answers.ts';

export type DangerAnswer = 'none' | 'unknown' | 'cannot-reach' | { tile: RedQuestionId };

type DangerStepProps = {
  by: Reporter;
  /** Who made the entry stays who made it. */
  isCorrection: boolean;
  /** Takes the place of this page: "back" from the next one must not change the voice again. */
  onVoice: (by: Reporter) => void;
  onAnswer: (answer: DangerAnswer) => void;
};

export function DangerStep({ by, isCorrection, onVoice, onAnswer }: DangerStepProps): JSX.Element {
  const words = useWords(symptomWords).danger;
  const tiles = redQuestionWords[useModel().settings.value.locale];
  const ids = Object.keys(RED_QUESTIONS) as RedQuestionId[];
  return (
    <>
      <div class="danger-tiles">
        {ids.map((tile) => (
          <button key={tile} type="button" class="danger-tile" onClick={() => onAnswer({ tile })}>
            {tiles[tile].label}
          </button>
        ))}
        {by === 'family' && (
          <button type="button" class="danger-tile wide" onClick={() => onAnswer('cannot-reach')}>
            {words.cannotReach}
          </button>
        )}
      </div>
      <button type="button" class="button primary none" onClick={() => onAnswer('none')}>
        {words.none}
      </button>
      <button type="button" class="button unknown" onClick={() => onAnswer('unknown')}>
        {words.unknown}
      </button>
      {!isCorrection && (
        <a
          class="symptom-link"
          href={by === 'family' ? '/symptoms/new?by=patient' : '/symptoms/new?by=family'}
          onClick={(event) => {
            event.preventDefault();
            // The router would go there as well.
            event.stopPropagation();
            onVoice(by === 'family' ? 'patient' : 'family');
          }}
        >
          {by === 'family' ? words.asPatient : words.asFamily}
        </a>
      )}
      <section class="card" aria-labelledby="danger-details">
        <h2 id="danger-details">{words.details}</h2>
        <dl class="danger-details">
          {ids.map((tile) => (
            <div key={tile}>
              <dt>{tiles[tile].label}</dt>
              <dd>{tiles[tile].detail}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
