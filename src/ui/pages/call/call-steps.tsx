// The lower half of the call page: nobody answers, the words for 119, the screen to hand over.
import type { JSX } from 'preact';
import { scripts } from '../../../content/scripts.ts';
import { callWords } from '../../../i18n/call.ts';
import type { CallFacts } from './call-facts.ts';

export function NoAnswer({ facts }: { facts: CallFacts }): JSX.Element {
  const words = callWords[facts.locale];
  const { contact } = facts;
  const known = [contact?.alwaysNumber, contact?.dayNumber, contact?.partner?.number].filter(Boolean).length;
  const steps =
    known === 0
      ? [words.noAnswer3, words.noAnswer4]
      : [
          words.noAnswer1,
          known > 1 ? words.noAnswer2 : words.noAnswer2Single,
          words.noAnswer3,
          words.noAnswer4,
        ];
  return (
    <section class="card" aria-labelledby="no-answer">
      <h2 id="no-answer">{words.noAnswerTitle}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <p class="quiet">{words.advice}</p>
    </section>
  );
}

export function On119({ facts }: { facts: CallFacts }): JSX.Element {
  return (
    <section class="card" aria-labelledby="on-119">
      <h2 id="on-119">{callWords[facts.locale].say119Title}</h2>
      <ol class="steps">
        {scripts[facts.locale].on119.map((line) => (
          <li key={line}>
            <span>{line}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Shown by `:target`, so that a person who cannot speak can open it without any script. */
export function HandOver({ lines, back }: { lines: readonly string[]; back: string }): JSX.Element {
  return (
    <section id="hand-over" class="hand-over" tabIndex={-1}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <a class="button" href="#call">
        {back}
      </a>
    </section>
  );
}
