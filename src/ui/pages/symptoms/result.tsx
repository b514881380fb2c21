// The result, full screen: what to do now, whom to call, what to say, and what came of the call.
import type { JSX } from 'preact';
import { contactTodayWords, urgencyWords } from '../../../content/words/report-words.ts';
import { isFromTheFuture } from '../../../domain/calling/attempts-about.ts';
import { isAboutTheBody } from '../../../domain/calling/body-lines.ts';
import { contactMoment } from '../../../domain/calling/contact-moment.ts';
import { isWorse } from '../../../domain/calling/course.ts';
import { needsCompany } from '../../../domain/calling/needs-company.ts';
import type { OpenReport } from '../../../domain/calling/open-report.ts';
import { addDays } from '../../../domain/civil-day.ts';
import { nextInfusion } from '../../../domain/infusions/course.ts';
import type { Locale } from '../../../domain/locale.ts';
import { assessEntry } from '../../../domain/symptoms/assess-entry.ts';
import type { Urgency } from '../../../domain/symptoms/report.ts';
import { highestUrgency } from '../../../domain/symptoms/urgency.ts';
import { workingEntries } from '../../../domain/symptoms/working-entries.ts';
import { callWords } from '../../../i18n/call.ts';
import { dayAndClock } from '../../../i18n/days.ts';
import { followUpWords } from '../../../i18n/follow-up.ts';
import { resultWords } from '../../../i18n/result.ts';
import { callFactsOf } from '../../state/call-facts-of.ts';
import { countingEntries } from '../../state/counting-entries.ts';
import { isInHospital } from '../../state/in-hospital.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { Company } from './company.tsx';
import { openReport } from './follow-up-sources.ts';
import { knownContact } from './known-contact.ts';
import { MatchedLines } from './matched-lines.tsx';
import { NoteResult } from './note-result.tsx';
import { ResultCalls } from './result-calls.tsx';
import { NurseFirst, ResultHead } from './result-head.tsx';
import { ResultMore } from './result-more.tsx';
import { Say } from './say.tsx';
import { type Added, isMasked, lastOwn, type Session, withOwn } from './session.ts';

export type ResultProps = {
  session: Session;
  /** Adds to the report; `takesBack` only where the new entry says the same more exactly. */
  onAdd: (added: Added, takesBack?: string) => void;
  onTakeBack: () => void;
  onClose: () => void;
};

export function Result({ session, onAdd, onTakeBack, onClose }: ResultProps): JSX.Element {
  const model = useModel();
  const words = useWords(resultWords);
  const { handOver } = useWords(callWords);
  const { locale } = model.settings.value;
  const log = countingEntries(model, withOwn(model.entries.value, session));
  const entry = log.find(({ id }) => id === lastOwn(session).id) ?? lastOwn(session);
  const { urgency: matchedUrgency, lines } = assessEntry(entry, log, session.context, entry.at);
  // Worse or new is call-now, whatever the lines say of what was reported with it.
  const saidWorse = workingEntries(log, entry.at).some(
    (one) =>
      isWorse(one) &&
      !model.attempts.value.some(
        ({ at, outcome }) => outcome === 'reached' && at > one.at && !isFromTheFuture(at, model.minute.value),
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
  const more = { session, onAdd, onTakeBack };
  const nurse = isInHospital(model) && <NurseFirst title={words.nurse} lead={words.nurseLead} />;
  const matched = <MatchedLines lines={lines} session={session} log={log} />;
  if (urgency === 'note') {
    return (
      <NoteResult
        {...more}
        when={when}
        nurse={nurse}
        matched={lines.length > 0 && matched}
        onClose={onClose}
      />
    );
  }

  const contact = knownContact(model);
  const today = todayOf(model);
  const next = nextInfusion(model.infusions.value, today);
  const moment = contactMoment({
    now: model.minute.value,
    context: session.context,
    isPhysical: lines.some(({ id }) => isAboutTheBody(id)),
    isInfusionWithinADay: next !== undefined && next.plannedOn <= addDays(today, 1),
    hasAlways: contact?.alwaysNumber !== undefined,
  });
  const { heading, lead } =
    urgency === 'contact-today'
      ? contactTodayWords[locale][moment]
      : (afterTheNight(open, urgency, locale) ?? urgencyWords[locale][urgency]);
  const times = new Set(lines.map(({ at }) => at));
  const telling = workingEntries(log, entry.at).filter(({ id, at }) => id === entry.id || times.has(at));
  const facts = {
    ...callFactsOf({
      settings: model.settings.value,
      profile: model.profile.value,
      contact,
      infusions: model.infusions.value,
      entries: telling,
      today,
      now: model.minute.value,
    }),
    voice: entry.by,
  };
  return (
    <main class="page result" data-urgency={urgency}>
      {nurse}
      <ResultHead urgency={urgency} when={when} heading={heading} lead={lead} />
      {(session.kept === 'failed' || model.unkept.value) && <p class="card notice">{words.notKept}</p>}
      {urgency === 'contact-today' && isMasked(session) && <p class="card notice">{words.masked}</p>}
      <ResultCalls
        report={entry}
        urgency={urgency}
        facts={facts}
        isCalm={urgency === 'contact-today' && moment === 'at-opening'}
        onUnreachable={() => onAdd({ report: { signs: {}, hospitalUnreachable: true } })}
        onClose={onClose}
        more={<ResultMore {...more} isCallNeeded={urgency !== 'contact-today'} />}
      >
        {matched}
        {urgency !== 'contact-today' && (
          <Company
            facts={facts}
            isNeeded={urgency === 'call-now' && needsCompany(telling.map(({ report }) => report))}
          />
        )}
        <Say facts={facts} entries={telling.toReversed()} is119={urgency === 'emergency'} />
        {urgency !== 'contact-today' && (
          <a class="button" href="/call#hand-over">
            {handOver}
          </a>
        )}
      </ResultCalls>
    </main>
  );
}

type Head = { heading: string; lead: string };

/** Only where it is the night that made it call-now: the same heading as on Today. */
function afterTheNight(open: OpenReport | undefined, urgency: Urgency, locale: Locale): Head | undefined {
  const words = followUpWords[locale];
  if (urgency !== 'call-now') return undefined;
  if (open?.because === 'unchanged') return { heading: words.unchanged, lead: words.unchangedLead };
  if (open?.because === 'overnight') return { heading: words.overnight, lead: words.overnightLead };
  return undefined;
}
