// How many days are left to the next infusion, the largest thing on Today; and a planned day that nobody confirmed.
import type { ComponentChildren, JSX } from 'preact';
import { daysBetween } from '../../../domain/civil-day.ts';
import { inProtocolOrder, nextInfusion, unconfirmedInfusions } from '../../../domain/infusions/course.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import { isDecisionOpen } from '../../../domain/infusions/plan-infusions.ts';
import type { Locale } from '../../../domain/locale.ts';
import { longDay } from '../../../i18n/days.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { todayWords } from '../../../i18n/today.ts';
import { DripIcon } from '../../components/icons.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';

export function NextInfusion(): JSX.Element | null {
  const model = useModel();
  const words = useWords(todayWords);
  const today = todayOf(model);
  const list = model.infusions.value;
  const next = nextInfusion(list, today);
  const passed = passedInfusion(list, today);
  return (
    <>
      {passed && (
        <section class="card notice">
          <h2>{words.nextPast(longDay(model.settings.value.locale, passed.plannedOn))}</h2>
          <p>{words.nextPastLead}</p>
          <OpenDates />
        </section>
      )}
      {next && <DaysLeft next={next} days={daysBetween(today, next.plannedOn)} />}
      {isDecisionOpen(list, today) && (
        <section class="card">
          <h2>{words.afterDecision}</h2>
          <OpenDates />
        </section>
      )}
    </>
  );
}

/** The latest one that was missed and waits for its day, else the latest that nobody confirmed. */
function passedInfusion(list: readonly Infusion[], today: string): Infusion | undefined {
  const missed = inProtocolOrder(list).filter(
    ({ status, plannedOn }) => status === 'moved' && plannedOn <= today,
  );
  return missed.at(-1) ?? unconfirmedInfusions(list, today).at(-1);
}

function DaysLeft({ next, days }: { next: Infusion; days: number }): JSX.Element {
  const words = useWords(todayWords);
  const names = useWords(infusionWords);
  const { locale } = useModel().settings.value;
  return (
    <a class="card next-infusion" href="/infusions">
      <DripIcon size={44} />
      <div>
        {days === 0 ? (
          <p class="big-number">
            <small>{words.nextToday}</small>
          </p>
        ) : (
          <>
            <p class="quiet">{words.nextIn}</p>
            <p class="big-number">{daysInWords(locale, days)}</p>
          </>
        )}
        <p>{longDay(locale, next.plannedOn)}</p>
        <p class="quiet">{names.short(next.cycle, next.day)}</p>
      </div>
    </a>
  );
}

/** The number large, the unit beside it small and in its right form: "1 day", "5 days", 「5日」. */
function daysInWords(locale: Locale, days: number): ComponentChildren {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' })
    .formatToParts(days)
    .map(({ type, value }) => (type === 'unit' ? <small key={type}>{value}</small> : value));
}

function OpenDates(): JSX.Element {
  const words = useWords(todayWords);
  return (
    <a class="button" href="/infusions">
      {words.openDates}
    </a>
  );
}
