// The days of the log as far as they were read: earlier ones come by scrolling or by a button, and the page stays bounded.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { civilDayIn } from '../../../domain/civil-day.ts';
import { infusionsBetween, type LogRow, logDays } from '../../../domain/log/log-days.ts';
import { daysOf, isByContent, isFiltering, type LogFilter } from '../../../domain/log/log-filter.ts';
import { logWords } from '../../../i18n/log.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { Earlier } from './earlier.tsx';
import { LogDaySection } from './log-day.tsx';
import { rowElement } from './row-element.ts';
import { type Log, PART_ROWS } from './use-log.ts';

/** So many rows stand in the page at once, however many were read. */
const MOST_ROWS = 150;

export function Timeline({ log, filter }: { log: Log; filter: LogFilter }): JSX.Element {
  const words = useWords(logWords);
  const rows = log.rows ?? [];
  const view = useRowWindow(rows);
  const shown = rows.slice(view.start, view.end);
  const hasMore = log.state === 'more' || log.state === 'reading' || view.end < rows.length;
  return (
    <>
      {view.start > 0 && (
        <button type="button" class="button" onClick={view.toNewest}>
          {words.newest}
        </button>
      )}
      <Days log={log} filter={filter} rows={shown} start={view.start} end={view.end} />
      {hasMore ? (
        <Earlier
          isReading={log.state === 'reading'}
          onMore={(isPressed) => view.further(isPressed, log.state === 'more' ? log.readMore : undefined)}
        />
      ) : (
        log.state === 'end' &&
        rows.length > 0 &&
        !isFiltering(filter) && <p class="quiet log-beginning">{words.beginning}</p>
      )}
    </>
  );
}

type DaysProps = { log: Log; filter: LogFilter; rows: readonly LogRow[]; start: number; end: number };

function Days({ log, filter, rows, start, end }: DaysProps): JSX.Element {
  const model = useModel();
  const zone = model.device.zone();
  const infusions = model.infusions.value;
  const dayOf = (row: LogRow | undefined) => row && civilDayIn(zone, Date.parse(row.at));
  const isCut = end < (log.rows?.length ?? 0);
  const from = isCut ? dayOf(rows.at(-1)) : log.from;
  const to = start > 0 ? dayOf(rows[0]) : daysOf(filter, infusions).to;
  const today = todayOf(model);
  const marked = infusionsBetween(infusions, from, to !== undefined && to < today ? to : today);
  const all = logDays(rows, marked, zone);
  // A day of an infusion alone matches no question about entries.
  const days = isByContent(filter) ? all.filter((day) => day.rows.length > 0) : all;
  return (
    <>
      {days.map((day) => (
        <LogDaySection key={day.day} day={day} asked={log.asked} />
      ))}
    </>
  );
}

type RowWindow = {
  start: number;
  end: number;
  toNewest: () => void;
  /** Pressed, not scrolled to: the focus goes to the first row that comes. */
  further: (isPressed: boolean, readMore: (() => void) | undefined) => void;
};

/** The last rows that were read stand in the page; what leaves it at the top must not move what is being read. */
function useRowWindow(rows: readonly LogRow[]): RowWindow {
  /** Absent: follows the end of what was read. */
  const [held, setHeld] = useState<number>();
  const last = Math.max(0, rows.length - MOST_ROWS);
  const start = Math.min(held ?? last, last);
  const end = Math.min(rows.length, start + MOST_ROWS);
  const shown = useRef({ start, end });
  const kept = useRef<{ element: Element; top: number }>(undefined);
  const focusAt = useRef<number>(undefined);

  // Here the page still shows what it showed: its last row is to stay where it is.
  if (shown.current.start !== start) {
    const row = rows[shown.current.end - 1];
    const element = row && document.getElementById(rowElement(row));
    if (element) kept.current = { element, top: element.getBoundingClientRect().top };
  }
  useLayoutEffect(() => {
    shown.current = { start, end };
    const { element, top = 0 } = kept.current ?? {};
    if (element?.isConnected) scrollBy(0, element.getBoundingClientRect().top - top);
    const row = focusAt.current === undefined ? undefined : rows[focusAt.current];
    if (row) document.getElementById(rowElement(row))?.focus();
    kept.current = undefined;
    focusAt.current = undefined;
  }, [start, end, rows]);

  return {
    start,
    end,
    toNewest() {
      focusAt.current = 0;
      setHeld(0);
    },
    further(isPressed, readMore) {
      if (isPressed) focusAt.current = end;
      if (end === rows.length) readMore?.();
      else setHeld(start + PART_ROWS < last ? start + PART_ROWS : undefined);
    },
  };
}
