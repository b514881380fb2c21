// The card on top of Today until somebody was told of the report that asks for it.
import type { JSX } from 'preact';
import { contactTodayWords, urgencyWords } from '../../../content/words/report-words.ts';
import type { CallState } from '../../../domain/calling/follow-up.ts';
import { needsCompany } from '../../../domain/calling/needs-company.ts';
import type { Locale } from '../../../domain/locale.ts';
import { workingEntries } from '../../../domain/symptoms/working-entries.ts';
import { callWords } from '../../../i18n/call.ts';
import { clockTime, dayAndClock } from '../../../i18n/days.ts';
import { followUpWords } from '../../../i18n/follow-up.ts';
import { resultWords } from '../../../i18n/result.ts';
import { keepReport } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import { CallAnswers, StepNote } from '../symptoms/call-answers.tsx';
import { AmbulanceFirst, CallButton, useLines } from '../symptoms/call-numbers.tsx';
import { type Calling, unreachable, useCalling } from '../symptoms/calling.ts';
import { PaperNumber } from '../symptoms/paper-number.tsx';
import { reportAgainAddress } from './report-again.ts';

export type OpenState = Extract<CallState, { kind: 'open' }>;

export function OpenCall({ state }: { state: OpenState }): JSX.Element {
  const model = useModel();
  const words = useWords(followUpWords);
  const result = useWords(resultWords);
  const lines = useLines();
  const { locale } = model.settings.value;
  const { id, at, by, urgency, because, moment, isStored, isOld } = state;
  const isUrgent = urgency !== 'contact-today';
  const onUnreachable = () => void keepReport(model, unreachable(model, by));
  const calling = useCalling({ report: state, urgency, onUnreachable });
  const is119 = urgency === 'emergency' || calling.is119;
  const main = is119 ? undefined : lines.find(({ role }) => role === calling.shown);
  const hasNumber = lines.length > 0 || is119;
  const working = workingEntries(model.entries.value, at).map(({ report }) => report);
  const company = urgency === 'call-now' && needsCompany(working) ? result.aloneOr119[by] : result.alone[by];
  const { heading, lead } = headOf(state, calling, locale, words);
  return (
    <section class={`card follow-up ${is119 ? 'emergency-first' : urgency}`} aria-labelledby="follow-up">
      <p class="quiet">{words.reportAt(dayAndClock(locale, at))}</p>
      <h2 id="follow-up">{heading}</h2>
      {lead && <p>{lead}</p>}
      {isOld && <p>{words.old}</p>}
      {is119 && <AmbulanceFirst onDial={() => calling.dialled('119')} />}
      {main && (
        <CallButton
          number={main.number}
          name={main.name}
          isCalm={moment === 'at-opening'}
          onDial={() => calling.dialled(main.role)}
        />
      )}
      {!hasNumber && (
        <PaperNumber onUnreachable={isUrgent ? onUnreachable : undefined} onDial={calling.dialled} />
      )}
      {!hasNumber && !isUrgent && <p class="quiet">{callWords[locale].advice}</p>}
      {urgency !== 'emergency' && <StepNote calling={calling} />}
      {isUrgent && <p>{company}</p>}
      {(hasNumber || calling.calledAt !== undefined) && (
        <CallAnswers calling={calling} legend={isUrgent ? result.asked : words.told} is119={is119} />
      )}
      {(because === 'worse' || isOld) && (
        <a class="button" href={isStored ? reportAgainAddress(state) : '/symptoms/new'}>
          {isOld ? words.reportNow : words.whatChanged}
        </a>
      )}
      {because !== 'worse' && isStored && (
        <a class="today-press" href={`/symptoms/new?entry=${id}`}>
          {words.openResult}
        </a>
      )}
    </section>
  );
}

type Head = { heading: string; lead?: string };

function headOf(
  { urgency, because, moment }: OpenState,
  { step, calledAt, hasAnswered, reachedBeforeAt, is119, has119 }: Calling,
  locale: Locale,
  words: (typeof followUpWords)[Locale],
): Head {
  if (urgency === 'contact-today' && !is119) return contactTodayWords[locale][moment ?? 'today'];
  if (step.kind === 'ask-outcome' && calledAt) return { heading: words.asked(clockTime(locale, calledAt)) };
  if (step.kind === 'await-call-back') return { heading: words.waiting };
  if (step.kind === 'ask-for-paper') return { heading: words.paper };
  if (urgency === 'emergency' || is119) {
    return { heading: has119 ? urgencyWords[locale].emergency.heading : words.open.emergency };
  }
  if (hasAnswered && step.kind !== 'ask-again') return { heading: words.later };
  if (because === 'worse') return { heading: words.worse, lead: words.worseLead };
  if (because === 'unchanged') return { heading: words.unchanged, lead: words.unchangedLead };
  if (because === 'overnight') return { heading: words.overnight, lead: words.overnightLead };
  return { heading: reachedBeforeAt === undefined ? words.open['call-now'] : words.notTold };
}
