// The result, full screen: what to do now, whom to call, what to say, and what came of the call.
import type { JSX } from 'preact';
import { RED_QUESTIONS } from '../../../content/product/red-questions.ts';
import { printedLine } from '../../../content/words/line-words.ts';
import { contactTodayWords, redQuestionWords, urgencyWords } from '../../../content/words/report-words.ts';
import { addDays } from '../../../domain/civil-day.ts';
import { nextInfusion } from '../../../domain/infusions/course.ts';
import { assessEntry } from '../../../domain/symptoms/assess-entry.ts';
import type { LineId } from '../../../domain/symptoms/line-id.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import { workingEntries } from '../../../domain/symptoms/working-entries.ts';
import { dayAndClock } from '../../../i18n/days.ts';
import { resultWords } from '../../../i18n/result.ts';
import { isInHospital } from '../../state/in-hospital.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { needsCompany } from './alone-advice.ts';
import { contactMoment } from './contact-moment.ts';
import { NoteResult } from './note-result.tsx';
import { ResultCalls } from './result-calls.tsx';
import { NurseFirst, ResultHead } from './result-head.tsx';
import { inPrintedOrder, isAboutTheBody, isTemperatureLine } from './result-lines.ts';
import { ResultMore } from './result-more.tsx';
import { Say } from './say.tsx';
import { lastOwn, type Session, withOwn } from './session.ts';

export type ResultProps = {
  session: Session;
  /** Adds to the report; `takesBack` only where the new entry says the same more exactly. */
  onAdd: (report: Report, takesBack?: string) => void;
  onTakeBack: () => void;
  onClose: () => void;
};

export function Result({ session, onAdd, onTakeBack, onClose }: ResultProps): JSX.Element {
  const model = useModel();
  const words = useWords(resultWords);
  const { locale } = model.settings.value;
  const entry = lastOwn(session);
  const log = withOwn(model.entries.value, session);
  const { urgency, lines } = assessEntry(entry, log, session.context, entry.at);
  const when = words.recordAt(dayAndClock(locale, entry.at));
  const more = { session, onAdd, onTakeBack };
  const nurse = isInHospital(model) && <NurseFirst title={words.nurse} lead={words.nurseLead} />;
  if (urgency === 'note') {
    return <NoteResult {...more} when={when} nurse={nurse} onClose={onClose} />;
  }

  const today = todayOf(model);
  const next = nextInfusion(model.infusions.value, today);
  const moment = contactMoment({
    now: model.minute.value,
    context: session.context,
    isPhysical: lines.some(({ id }) => isAboutTheBody(id)),
    isInfusionWithinADay: next !== undefined && next.plannedOn <= addDays(today, 1),
  });
  const { heading, lead } =
    urgency === 'contact-today' ? contactTodayWords[locale][moment] : urgencyWords[locale][urgency];

  // Until the person says which sign of the tile it is, the tile itself stands for it.
  const unsettled = session.tile && `${RED_QUESTIONS[session.tile][0]}-3`;
  const lineText = (id: LineId): string =>
    session.tile && id === unsettled ? redQuestionWords[locale][session.tile].label : printedLine(locale, id);
  const times = new Set(lines.map(({ at }) => at));
  const telling = workingEntries(log, entry.at)
    .filter(({ id, at }) => id === entry.id || times.has(at))
    .toReversed();
  const needsHelp = urgency === 'call-now' && needsCompany(telling.map(({ report }) => report));
  const celsius = (at: string) =>
    log.find((each) => each.at === at && each.report.temperatureCelsius !== undefined)?.report
      .temperatureCelsius;
  return (
    <main class="page result" data-urgency={urgency}>
      {nurse}
      <ResultHead urgency={urgency} when={when} heading={heading} lead={lead} />
      {session.kept === 'failed' && <p class="card notice">{words.notKept}</p>}
      <ResultCalls
        report={entry}
        urgency={urgency}
        isCalm={urgency === 'contact-today' && moment === 'at-opening'}
        onUnreachable={() => onAdd({ signs: {}, hospitalUnreachable: true })}
        onClose={onClose}
        more={<ResultMore {...more} isCallNeeded={urgency !== 'contact-today'} />}
      >
        <section class="card" aria-labelledby="lines">
          <h2 id="lines" class="quiet">
            {words.linesTitle}
          </h2>
          <ul class="report-facts result-lines">
            {inPrintedOrder(lines).map(({ id, at }) => {
              const value = isTemperatureLine(id) ? celsius(at) : undefined;
              return (
                <li key={id}>
                  {lineText(id)}
                  {value !== undefined && words.value(value.toFixed(1))}
                  {at < session.own[0].at && (
                    <span class="quiet earlier">{words.earlier(dayAndClock(locale, at))}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
        {urgency !== 'contact-today' && (
          <p class="card">
            {[words.alone, needsHelp && words.aloneOr119].filter(Boolean).join(locale === 'ja' ? '' : ' ')}
          </p>
        )}
        <Say by={entry.by} entries={telling} infusion={session.infusion} lineText={lineText} />
      </ResultCalls>
    </main>
  );
}
