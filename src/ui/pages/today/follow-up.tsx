// The card on top of Today until the last report that asked for a call is answered.
import type { JSX } from 'preact';
import type { Locale } from '../../../domain/locale.ts';
import { clockTime, dayAndClock } from '../../../i18n/days.ts';
import { followUpWords } from '../../../i18n/follow-up.ts';
import { resultWords } from '../../../i18n/result.ts';
import { keepReport } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/call.css';
import '../../styles/form.css';
import '../../styles/symptom-result.css';
import { CallAnswers, Reached, StepNote } from '../symptoms/call-answers.tsx';
import { AmbulanceFirst, CallButton, useLines } from '../symptoms/call-numbers.tsx';
import { type Calling, unreachable, useCalling } from '../symptoms/calling.ts';
import { type FollowUpState, openFollowUp } from '../symptoms/open-follow-up.ts';

export function FollowUp(): JSX.Element | null {
  const model = useModel();
  const state = openFollowUp({
    entries: model.entries.value,
    attempts: model.attempts.value,
    infusions: model.infusions.value,
    now: model.minute.value,
    zone: model.device.zone(),
  });
  if (!state) return null;
  if (state.kind === 'staying-home') return <StayingHome at={state.at} />;
  if (state.kind === 'reached') return <JustReached state={state} />;
  return <OpenCard key={state.reportId} state={state} />;
}

type OpenState = Exclude<FollowUpState, { kind: 'staying-home' }>;

function OpenCard({ state }: { state: OpenState }): JSX.Element {
  const model = useModel();
  const words = useWords(followUpWords);
  const result = useWords(resultWords);
  const lines = useLines();
  const { locale } = model.settings.value;
  const { reportId, at, by, urgency, isOvernight } = state;
  const calling = useCalling({
    report: { id: reportId, at, by },
    urgency,
    onUnreachable: () => void keepReport(model, unreachable(model, by)),
  });
  const is119 = urgency === 'emergency' || calling.step.kind === 'dial-119';
  const main = is119 ? undefined : lines.find(({ role }) => role === calling.shown);
  const isToday = urgency === 'contact-today';
  const isStored = model.entries.value.some(({ id }) => id === reportId);
  return (
    <section class={`card follow-up ${is119 ? 'emergency-first' : urgency}`} aria-labelledby="follow-up">
      <p class="quiet">{words.reportAt(dayAndClock(locale, at))}</p>
      <h2 id="follow-up">{isOvernight ? words.overnight : headingOf(state, calling, locale, words)}</h2>
      {isOvernight && <p>{words.overnightLead}</p>}
      {is119 && <AmbulanceFirst onDial={() => calling.dialled('119')} />}
      {main && (
        <CallButton
          number={main.number}
          name={main.name}
          isCalm={isToday}
          onDial={() => calling.dialled(main.role)}
        />
      )}
      {urgency !== 'emergency' && <StepNote calling={calling} />}
      {isToday ? (
        <div class="row">
          <button type="button" class="button" onClick={() => calling.answer('reached')}>
            {words.toldYes}
          </button>
          <button type="button" class="button" onClick={() => calling.answer('not-yet')}>
            {words.toldNo}
          </button>
        </div>
      ) : (
        (main || is119) && (
          <CallAnswers calling={calling} legend={is119 ? result.asked119 : result.asked} is119={is119} />
        )
      )}
      {isStored && <a href={`/symptoms/new?entry=${reportId}`}>{words.openResult}</a>}
    </section>
  );
}

function headingOf(
  { urgency }: OpenState,
  { step, calledAt, hasAnswered }: Calling,
  locale: Locale,
  words: (typeof followUpWords)[Locale],
): string {
  if (urgency === 'contact-today') return words.told;
  if (step.kind === 'ask-outcome' && calledAt) return words.asked(clockTime(locale, calledAt));
  if (step.kind === 'await-call-back') return words.waiting;
  if (step.kind === 'ask-for-paper') return words.paper;
  if (urgency === 'emergency') return words.open.emergency;
  return hasAnswered && step.kind !== 'ask-again' ? words.later : words.open['call-now'];
}

function JustReached({ state: { reportId, at, by, urgency } }: { state: OpenState }): JSX.Element {
  const report = { id: reportId, at, by };
  return <Reached calling={useCalling({ report, urgency, onUnreachable: () => {} })} />;
}

/** What they said was for the signs of that moment. */
function StayingHome({ at }: { at: string }): JSX.Element {
  const model = useModel();
  const words = useWords(followUpWords);
  const result = useWords(resultWords);
  return (
    <section class="card follow-up" aria-labelledby="follow-up">
      <p class="quiet">{dayAndClock(model.settings.value.locale, at)}</p>
      <h2 id="follow-up">{words.home}</h2>
      <p>{result.reachedLead}</p>
      <p>{result.stayHome}</p>
    </section>
  );
}
