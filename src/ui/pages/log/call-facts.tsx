// One call in words: when, which number, what came of it, what was said, what was written down later.
import type { JSX } from 'preact';
import type { CallAttempt } from '../../../domain/calling/attempt.ts';
import { civilDayIn } from '../../../domain/civil-day.ts';
import { clockTime, dayAndClock } from '../../../i18n/days.ts';
import { logCallWords } from '../../../i18n/log-calls.ts';
import { useModel, useWords } from '../../state/model.ts';
import { NoteCall } from './note-call.tsx';

type CallFactsProps = {
  call: CallAttempt;
  /** An instant of the day under which the call stands; another day is named. Absent: the time stands elsewhere. */
  day?: string;
  isOnPaper?: boolean;
};

export function CallFacts({ call, day, isOnPaper = false }: CallFactsProps): JSX.Element {
  const model = useModel();
  const words = useWords(logCallWords);
  const { locale } = model.settings.value;
  const dayOf = (at: string) => civilDayIn(model.device.zone(), Date.parse(at));
  const when =
    day !== undefined && (dayOf(day) === dayOf(call.at) ? clockTime : dayAndClock)(locale, call.at);
  const number = call.number === undefined ? undefined : words.numbers[call.number];
  const outcome = call.outcome === undefined ? words.noOutcome : words.outcomes[call.outcome];
  const parts = [number, outcome, ...(call.advice ?? []).map((advice) => words.advice[advice])];
  return (
    <>
      <p>
        {when && <strong>{when} </strong>}
        {parts.filter((part) => part !== undefined).join(words.and)}
      </p>
      {call.worry && <p class="log-worry">{words.worry(call.worry)}</p>}
      {call.notes?.map(({ at, text }) => (
        <p class="log-worry" key={at}>
          {words.note(dayAndClock(locale, at), text)}
        </p>
      ))}
      {!isOnPaper && <NoteCall call={call} />}
    </>
  );
}
