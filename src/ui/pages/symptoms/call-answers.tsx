// The four answers about a call, and what each of them means for the next minutes.
import { Fragment, type JSX } from 'preact';
import { CALL_ADVICE } from '../../../domain/calling/attempt.ts';
import { callWords } from '../../../i18n/call.ts';
import { clockTime } from '../../../i18n/days.ts';
import { followUpWords } from '../../../i18n/follow-up.ts';
import { resultWords } from '../../../i18n/result.ts';
import { Tick } from '../../components/choice.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { AmbulanceFirst, MAIN_CALL } from './call-numbers.tsx';
import type { Calling } from './calling.ts';

type CallAnswersProps = {
  calling: Calling;
  /** What is asked while no call was begun. */
  legend: string;
  /** 119 answers or is not called yet: it never calls back. */
  is119?: boolean;
};

export function CallAnswers({ calling, legend, is119 = false }: CallAnswersProps): JSX.Element {
  const words = useWords(resultWords);
  const { locale } = useModel().settings.value;
  const { step, calledAt, isTold } = calling;
  const isBegun = step.kind === 'ask-outcome';
  // The hospital may have been called after 119.
  const asks119 = isBegun ? step.number === '119' : is119;
  const number = asks119 ? ('119' as const) : undefined;
  const asked = isBegun && calledAt !== undefined ? words.askedAt(clockTime(locale, calledAt)) : legend;
  const button = (outcome: Parameters<Calling['answer']>[0], label: string) => (
    <button
      type="button"
      class="button"
      onClick={() => {
        calling.answer(outcome, number);
        if (outcome !== 'reached') requestAnimationFrame(showMainCall);
      }}
    >
      {label}
    </button>
  );
  if (step.kind === 'reached') return <Reached calling={calling} />;
  return (
    <>
      {isTold && <Reached calling={calling} />}
      <fieldset class="answers">
        <legend>{asks119 ? words.asked119 : asked}</legend>
        <div class="row">
          {button('reached', words.reached)}
          {!asks119 && button('no-answer', words.noAnswer)}
          {!asks119 && button('waiting', words.waiting)}
          {button('not-yet', words.notYet)}
        </div>
        {!asks119 && <p class="quiet">{words.askedLead}</p>}
      </fieldset>
    </>
  );
}

/** What the step means, in a sentence; empty when the button says it all. */
export function StepNote({ calling }: { calling: Calling }): JSX.Element {
  const words = useWords(resultWords);
  const { advice } = useWords(callWords);
  const { locale } = useModel().settings.value;
  const { step, hasAnswered, reachedBeforeAt } = calling;
  const clock = (at: string) => clockTime(locale, at);
  return (
    <div role="status" class="step-note">
      {step.kind === 'dial' && !hasAnswered && reachedBeforeAt !== undefined && (
        <p>{words.newSince(clock(reachedBeforeAt))}</p>
      )}
      {step.kind === 'dial' && hasAnswered && <p>{step.round === 1 ? words.next : words.again}</p>}
      {step.kind === 'await-call-back' && <p>{words.waitingUntil(clock(step.until))}</p>}
      {step.kind === 'ask-again' && <p>{words.askAgain(clock(step.at))}</p>}
      {step.kind === 'call-later' && (
        <>
          <p>{words.callLater(clock(step.at))}</p>
          <p class="quiet">{advice}</p>
        </>
      )}
      {step.kind === 'dial-119' && <p>{words.nobody}</p>}
    </div>
  );
}

function Reached({ calling }: { calling: Calling }): JSX.Element {
  const words = useWords(resultWords);
  const after = useWords(followUpWords);
  const { advice } = calling;
  if (calling.is119) {
    return (
      <section class="card" role="status">
        <h2>{after.reached119}</h2>
        <p>{after.reached119Lead}</p>
      </section>
    );
  }
  const toDo = { ...after.advice, 'stay-home': words.stayHome };
  return (
    <section class="card" role="status">
      <h2>{words.reachedTitle}</h2>
      <p>{words.reachedLead}</p>
      <fieldset class="choice">
        <legend>{words.advice}</legend>
        <div class="tiles">
          {CALL_ADVICE.map((each) => (
            <Tick
              key={each}
              label={words.adviceAnswers[each]}
              checked={advice.includes(each)}
              onChange={(isOn) =>
                calling.advise(isOn ? [...advice, each] : advice.filter((other) => other !== each))
              }
            />
          ))}
        </div>
      </fieldset>
      {CALL_ADVICE.filter((each) => advice.includes(each)).map((each) => (
        <Fragment key={each}>
          <p>{toDo[each]}</p>
          {each === 'by-ambulance' && <AmbulanceFirst onDial={() => calling.dialled('119')} />}
        </Fragment>
      ))}
    </section>
  );
}

/** What to do next may be another number, far above the answers. */
function showMainCall(): void {
  const call = document.getElementById(MAIN_CALL);
  call?.focus({ preventScroll: true });
  call?.scrollIntoView({ block: 'center' });
}
