// What came of the call, what they said and what the worry was: hidden until the page's script has something to ask about.
import type { JSX } from 'preact';
import { CALL_ADVICE, type CallOutcome } from '../../../domain/calling/attempt.ts';
import { callWords } from '../../../i18n/call.ts';
import { followUpWords } from '../../../i18n/follow-up.ts';
import { resultWords } from '../../../i18n/result.ts';
import type { CallFacts } from './call-facts.ts';

/** The longest sentence that is kept. */
const WORRY_LENGTH = 200;

export function AfterCall({ locale }: { locale: CallFacts['locale'] }): JSX.Element {
  const words = callWords[locale].afterCall;
  const result = resultWords[locale];
  // As under a result.
  const toDo = { ...followUpWords[locale].advice, 'stay-home': result.stayHome };
  const answer = (outcome: CallOutcome, label: string) => (
    <button type="button" class="button" aria-pressed="false" data-outcome={outcome}>
      {label}
    </button>
  );
  return (
    <form
      class="card"
      id="after-call"
      hidden
      data-next={words.next('{number}')}
      data-nobody={words.nobody}
      data-ambulance={words.ambulance}
      data-later={words.later('{clock}')}
      data-call-back={words.callBack('{clock}')}
      data-told={words.told}
      data-kept={words.kept}
      data-not-kept={words.notKept}
    >
      <h2>{words.title}</h2>
      <fieldset class="answers">
        <legend data-asked={words.asked('{clock}')} data-asked-119={words.asked119('{clock}')} />
        <div class="answer-buttons">
          {answer('reached', words.reached)}
          {answer('no-answer', words.noAnswer)}
          {answer('waiting', words.waiting)}
          {answer('not-yet', words.notYet)}
        </div>
        <p class="quiet">{words.lead}</p>
      </fieldset>
      <p role="status" data-answered />
      <fieldset class="answers" data-asks-advice hidden>
        <legend>{result.advice}</legend>
        <div class="answer-buttons">
          {CALL_ADVICE.map((advice) => (
            <button
              key={advice}
              type="button"
              class="button"
              aria-pressed="false"
              data-advice={advice}
              data-to-do={toDo[advice]}
            >
              {result.adviceAnswers[advice]}
            </button>
          ))}
        </div>
        <p role="status" data-to-do-now />
      </fieldset>
      <div class="field" data-worry hidden>
        <label for="worry">{words.worry}</label>
        <input id="worry" type="text" autocomplete="off" maxLength={WORRY_LENGTH} />
        <button type="submit" class="button">
          {words.keep}
        </button>
      </div>
      <p role="status" data-kept-status />
    </form>
  );
}
