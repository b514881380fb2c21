// A result that asks for a call: the heading, whom to call, what to say, and what came of the call.
import type { ComponentChildren, JSX } from 'preact';
import { contactTodayWords, urgencyWords } from '../../../content/words/report-words.ts';
import { isAboutTheBody } from '../../../domain/calling/body-lines.ts';
import type { CallUrgency } from '../../../domain/calling/call-order.ts';
import { contactMoment } from '../../../domain/calling/contact-moment.ts';
import { needsCompany } from '../../../domain/calling/needs-company.ts';
import type { OpenReport } from '../../../domain/calling/open-report.ts';
import { addDays } from '../../../domain/civil-day.ts';
import { nextInfusion } from '../../../domain/infusions/course.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { TimedLine } from '../../../domain/symptoms/assess-entry.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { workingEntries } from '../../../domain/symptoms/working-entries.ts';
import { callWords } from '../../../i18n/call.ts';
import { clockTime } from '../../../i18n/days.ts';
import { followUpWords } from '../../../i18n/follow-up.ts';
import { resultWords } from '../../../i18n/result.ts';
import { callFactsOf } from '../../state/call-facts-of.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { useCalling } from './calling.ts';
import { Company } from './company.tsx';
import { aboutReport, toldBefore } from './follow-up-sources.ts';
import { knownContact } from './known-contact.ts';
import { LostWriting } from './lost-writing.tsx';
import { MatchedLines } from './matched-lines.tsx';
import type { ResultProps } from './result.tsx';
import { ResultCalls } from './result-calls.tsx';
import { ResultHead } from './result-head.tsx';
import { withUnanswered } from './result-lines.ts';
import { ResultMore } from './result-more.tsx';
import { Say } from './say.tsx';
import { isMasked } from './session.ts';

type CallResultProps = ResultProps & {
  entry: SymptomEntry;
  log: readonly SymptomEntry[];
  lines: readonly TimedLine[];
  /** By the lines and by the time that went by. */
  asked: CallUrgency;
  because: OpenReport['because'] | undefined;
  when: string;
  nurse: ComponentChildren;
};

export function CallResult(props: CallResultProps): JSX.Element {
  const { session, onAdd, onTakeBack, onClose, entry, log, asked, because, when, nurse } = props;
  const model = useModel();
  const words = useWords(resultWords);
  const { handOver } = useWords(callWords);
  const { locale } = model.settings.value;
  const contact = knownContact(model);
  const onUnreachable = () => onAdd({ report: { signs: {}, hospitalUnreachable: true } });
  const report = { ...aboutReport(model, entry), by: entry.by };
  const calls = useCalling({ report, urgency: asked, onUnreachable });
  // What only repeats what somebody was told sends nobody to the phone once more.
  const calling = { ...calls, reachedBeforeAt: because && calls.reachedBeforeAt };
  const knownBy = because ? undefined : toldBefore(model, entry.id);
  // Tries that came to nothing end at 119, also where it is the clock that ended the last of them.
  const urgency = calling.is119 ? 'emergency' : asked;
  const lines = withUnanswered(props.lines, asked, calling);
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
      : (urgency === 'call-now' && afterTheNight(because, locale)) || urgencyWords[locale][urgency];
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
  const more = { session, onAdd, onTakeBack, isCallNeeded: urgency !== 'contact-today' };
  return (
    <main class="page result" data-urgency={urgency}>
      {nurse}
      <ResultHead urgency={urgency} when={when} heading={heading} lead={lead} />
      {(session.kept === 'failed' || model.unkept.value) && <p class="card notice">{words.notKept}</p>}
      {knownBy && (
        <p class="card notice">
          {(knownBy.number === '119' ? words.known119 : words.known)(clockTime(locale, knownBy.at))}
        </p>
      )}
      <LostWriting session={session} />
      {urgency === 'contact-today' && isMasked(session) && <p class="card notice">{words.masked}</p>}
      <ResultCalls
        calling={calling}
        urgency={asked}
        facts={facts}
        isCalm={urgency === 'contact-today' && moment === 'at-opening'}
        onUnreachable={onUnreachable}
        onClose={onClose}
        more={<ResultMore {...more} />}
      >
        <MatchedLines lines={lines} session={session} log={log} />
        {urgency !== 'contact-today' && (
          <Company
            facts={facts}
            isNeeded={urgency === 'call-now' && needsCompany(telling.map(({ report }) => report))}
          />
        )}
        <Say facts={facts} entries={telling.toReversed()} is119={urgency === 'emergency'} />
        {urgency !== 'contact-today' && (
          <a class="button" href="/call?from=result#hand-over">
            {handOver}
          </a>
        )}
      </ResultCalls>
    </main>
  );
}

type Head = { heading: string; lead: string };

/** Only where it is the night that made it call-now: the same heading as on Today. */
function afterTheNight(because: OpenReport['because'] | undefined, locale: Locale): Head | undefined {
  const words = followUpWords[locale];
  if (because === 'unchanged') return { heading: words.unchanged, lead: words.unchangedLead };
  if (because === 'overnight') return { heading: words.overnight, lead: words.overnightLead };
  return undefined;
}
