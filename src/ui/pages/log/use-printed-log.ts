// Everything of a span of days, for paper.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Asked } from '../../../domain/log/asked-lines.ts';
import { type LogRow, logRows } from '../../../domain/log/log-days.ts';
import { type DaySpan, daysOf, isShown, type LogFilter } from '../../../domain/log/log-filter.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { useModel } from '../../state/model.ts';
import { askedInPart } from './asked-in-part.ts';
import { type LogPart, readAgain } from './read-log.ts';
import { instantsAround } from './use-temperatures.ts';

export type PrintedLog = {
  entries: readonly SymptomEntry[];
  /** Newest first. */
  rows: LogRow[];
  asked: (entry: SymptomEntry) => Asked;
};

export function usePrintedLog(span: DaySpan, filter: LogFilter): PrintedLog | 'reading' | 'failed' {
  const model = useModel();
  const zone = model.device.zone();
  const infusions = model.infusions.value;
  const [part, setPart] = useState<LogPart | 'reading' | 'failed'>('reading');
  useEffect(() => {
    let isCurrent = true;
    const { from, to } = instantsAround(span);
    readAgain(model.database, to, from).then(
      (read) => isCurrent && setPart(read),
      () => isCurrent && setPart('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [span.from, span.to, model.entries.value, model.attempts.value]);

  return useMemo(() => {
    if (part === 'reading' || part === 'failed') return part;
    const asked = askedInPart(part, infusions, zone);
    const chosen = daysOf(filter, infusions);
    const days = {
      from: laterOf(span.from, chosen.from),
      to: chosen.to !== undefined && chosen.to < span.to ? chosen.to : span.to,
    };
    const rows = logRows(part).filter((row) =>
      isShown({ row, filter, days, zone }, (entry) => asked(entry).isCall),
    );
    return { entries: [...part.entries, ...part.linked], rows, asked };
  }, [part, infusions, span.from, span.to, JSON.stringify(filter)]);
}

function laterOf(one: string, other: string | undefined): string {
  return other !== undefined && other > one ? other : one;
}
