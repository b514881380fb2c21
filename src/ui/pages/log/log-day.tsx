// One day of the log: its infusion first, because the clock time of that is not known, then its rows.
import type { JSX } from 'preact';
import type { CallAttempt } from '../../../domain/calling/attempt.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import type { Asked } from '../../../domain/log/asked-lines.ts';
import type { LogDay } from '../../../domain/log/log-days.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { clockTime, fullDay, longDay } from '../../../i18n/days.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { logWords } from '../../../i18n/log.ts';
import { logCallWords } from '../../../i18n/log-calls.ts';
import { DripIcon, PhoneIcon } from '../../components/icons.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { CallFacts } from './call-facts.tsx';
import { LogEntryCard } from './log-entry.tsx';
import { callElement } from './row-element.ts';

type DayProps = { day: LogDay; asked: (entry: SymptomEntry) => Asked; isOnPaper?: boolean };

export function LogDaySection({ day, asked, isOnPaper = false }: DayProps): JSX.Element {
  const model = useModel();
  const { locale } = model.settings.value;
  const isThisYear = day.day.slice(0, 4) === todayOf(model).slice(0, 4) && !isOnPaper;
  return (
    <section class="log-day" aria-labelledby={`day-${day.day}`}>
      <h3 id={`day-${day.day}`}>{isThisYear ? longDay(locale, day.day) : fullDay(locale, day.day)}</h3>
      {day.infusions.map((infusion) => (
        <InfusionRow key={infusion.id} infusion={infusion} />
      ))}
      {day.rows.map((row) =>
        row.kind === 'entry' ? (
          <LogEntryCard key={row.entry.id} row={row} asked={asked(row.entry)} isOnPaper={isOnPaper} />
        ) : (
          <CallCard key={row.call.id} call={row.call} isOnPaper={isOnPaper} />
        ),
      )}
    </section>
  );
}

/** Any worry is enough for a call: it needs no report. */
function CallCard({ call, isOnPaper }: { call: CallAttempt; isOnPaper: boolean }): JSX.Element {
  const words = useWords(logCallWords);
  const { locale } = useModel().settings.value;
  const id = callElement(call.id);
  return (
    <article class="card log-entry" id={id} tabIndex={-1} aria-labelledby={`${id}-head`}>
      <h4 class="log-entry-head" id={`${id}-head`}>
        {clockTime(locale, call.at)}
        <PhoneIcon size={22} />
        <span>{words.alone}</span>
      </h4>
      <CallFacts call={call} isOnPaper={isOnPaper} />
    </article>
  );
}

function InfusionRow({ infusion }: { infusion: Infusion }): JSX.Element {
  const words = useWords(logWords);
  const names = useWords(infusionWords);
  return (
    <p class="log-infusion">
      <DripIcon size={24} />
      <span>
        <strong>{infusion.status === 'done' ? words.infusion : words.infusionPlanned}</strong>{' '}
        {names.short(infusion.cycle, infusion.day)}
      </span>
    </p>
  );
}
