// The result, full screen: what the report asks for, alone and with everything of the last day, and the screen for it.
import type { JSX } from 'preact';
import { isFromTheFuture } from '../../../domain/calling/attempts-about.ts';
import { toldMoreUntil } from '../../../domain/calling/call-time.ts';
import { isWorse } from '../../../domain/calling/course.ts';
import { assessEntry } from '../../../domain/symptoms/assess-entry.ts';
import { highestUrgency } from '../../../domain/symptoms/urgency.ts';
import { workingEntries } from '../../../domain/symptoms/working-entries.ts';
import { dayAndClock } from '../../../i18n/days.ts';
import { resultWords } from '../../../i18n/result.ts';
import { countingEntries } from '../../state/counting-entries.ts';
import { isInHospital } from '../../state/in-hospital.ts';
import { useModel, useWords } from '../../state/model.ts';
import { CallResult } from './call-result.tsx';
import { openReport } from './follow-up-sources.ts';
import { MatchedLines } from './matched-lines.tsx';
import { NoteResult } from './note-result.tsx';
import { NurseFirst } from './result-head.tsx';
import { type Added, lastOwn, type Session, withOwn } from './session.ts';

export type ResultProps = {
  session: Session;
  /** Adds to the report; `takesBack` only where the new entry says the same more exactly. */
  onAdd: (added: Added, takesBack?: string) => void;
  onTakeBack: () => void;
  onClose: () => void;
};

export function Result(props: ResultProps): JSX.Element {
  const { session } = props;
  const model = useModel();
  const words = useWords(resultWords);
  const { locale } = model.settings.value;
  const log = countingEntries(model, withOwn(model.entries.value, session));
  const entry = log.find(({ id }) => id === lastOwn(session).id) ?? lastOwn(session);
  const { urgency: matchedUrgency, lines } = assessEntry(entry, log, session.context, entry.at);
  // Worse or new is call-now, whatever the lines say of what was reported with it.
  const saidWorse = workingEntries(log, entry.at).some(
    (one) =>
      isWorse(one) &&
      !model.attempts.value.some(
        (call) =>
          call.outcome === 'reached' &&
          toldMoreUntil(call) > Date.parse(one.at) &&
          !isFromTheFuture(call.at, model.minute.value),
      ),
  );
  // A night that went by without anybody told makes more of it: never less here than on Today.
  const open = openReport(model, entry.id);
  const urgency = highestUrgency([
    matchedUrgency,
    ...(saidWorse ? (['call-now'] as const) : []),
    ...(open ? [open.urgency] : []),
  ]);
  const when = words.recordAt(dayAndClock(locale, entry.at));
  const nurse = isInHospital(model) && <NurseFirst title={words.nurse} lead={words.nurseLead} />;
  if (urgency === 'note') {
    const matched = lines.length > 0 && <MatchedLines lines={lines} session={session} log={log} />;
    return <NoteResult {...props} when={when} nurse={nurse} matched={matched} />;
  }
  return (
    <CallResult
      {...props}
      entry={entry}
      log={log}
      lines={lines}
      asked={urgency}
      because={open?.because}
      when={when}
      nurse={nurse}
    />
  );
}
