// The sheet itself: whose log, which days, chart, infusions, every entry with its calls, the table; never an urgency.
import type { JSX } from 'preact';
import { coverWords } from '../../../content/handbook-cover.ts';
import { EDITION } from '../../../content/product/edition.ts';
import { dayOfInfusion } from '../../../domain/infusions/course.ts';
import { infusionsBetween, logDays } from '../../../domain/log/log-days.ts';
import type { DaySpan, LogFilter } from '../../../domain/log/log-filter.ts';
import { fullDay } from '../../../i18n/days.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { logWords } from '../../../i18n/log.ts';
import { logChartWords } from '../../../i18n/log-chart.ts';
import { logPrintWords } from '../../../i18n/log-print.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { useFilterSentence } from './filter-form.tsx';
import { LogDaySection } from './log-day.tsx';
import { TemperatureFigure } from './temperature-figure.tsx';
import { TemperatureTable } from './temperature-table.tsx';
import { useChartSize } from './use-chart-size.ts';
import type { PrintedLog } from './use-printed-log.ts';
import { useTemperatureView } from './use-temperature-view.ts';

/** Drawn for the width of an A4 sheet, and scaled with it. */
const ON_PAPER = { width: 680, font: 15 };

/** A whole course of treatment would be hundreds of sheets. */
const MOST_ROWS = 300;

type SheetProps = { log: PrintedLog; span: DaySpan; filter: LogFilter };

export function PrintSheet({ log, span, filter }: SheetProps): JSX.Element {
  const model = useModel();
  const words = useWords(logPrintWords);
  const chartWords = useWords(logChartWords);
  const entryWords = useWords(logWords);
  const cover = useWords(coverWords);
  const names = useWords(infusionWords);
  const { locale } = model.settings.value;
  const { name } = model.profile.value;
  const filtered = useFilterSentence(filter);
  const day = (civil: string) => fullDay(locale, civil);
  const rows = log.rows.slice(0, MOST_ROWS);
  const infusions = infusionsBetween(model.infusions.value, span.from, span.to);
  const view = useTemperatureView(log.entries, span);
  const { place, size } = useChartSize();
  return (
    <div class="print-sheet">
      <header>
        <h2>{words.sheet}</h2>
        {name && <p class="print-name">{words.name(name)}</p>}
        <p>{chartWords.days(day(span.from), day(span.to))}</p>
        <p class="quiet">{words.origin}</p>
        <p class="quiet">
          {words.edition(EDITION.id, day(EDITION.madeOn))} {words.printedOn(day(todayOf(model)))}
        </p>
        {!EDITION.approval && <p class="quiet">{cover.notReviewed}</p>}
      </header>
      <section class="print-part">
        <h2>{chartWords.title}</h2>
        <div class="on-screen chart-place" ref={place}>
          <TemperatureFigure view={view} {...size} />
        </div>
        <div class="on-paper">
          <TemperatureFigure view={view} {...ON_PAPER} />
        </div>
      </section>
      <section class="print-part">
        <h2>{words.infusions}</h2>
        {infusions.length === 0 && <p>{words.noInfusions}</p>}
        <ul>
          {infusions.map((infusion) => (
            <li key={infusion.id}>
              {day(dayOfInfusion(infusion))} {names.short(infusion.cycle, infusion.day)}{' '}
              {infusion.status === 'done' ? words.done : words.planned}
            </li>
          ))}
        </ul>
      </section>
      <section class="print-part">
        <h2>{entryWords.entries}</h2>
        {filtered !== undefined && <p>{filtered}</p>}
        {rows.length < log.rows.length && <p>{words.cut(rows.length, log.rows.length)}</p>}
        {rows.length === 0 && <p>{words.noEntries}</p>}
        {logDays(rows, [], model.device.zone()).map((each) => (
          <LogDaySection key={each.day} day={each} asked={log.asked} isOnPaper />
        ))}
      </section>
      <section class="print-part">
        <h2>{words.table}</h2>
        <TemperatureTable view={view} />
      </section>
    </div>
  );
}
