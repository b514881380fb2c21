/** A new entry assessed alone and together with everything of the last 24 hours, each line with its time. */
import { type Assessment, assess } from './assess.ts';
import type { SymptomEntry } from './entry.ts';
import type { LineId } from './line-id.ts';
import type { Report, TreatmentContext, Urgency } from './report.ts';
import { highestUrgency } from './urgency.ts';
import { oldestFirst, workingEntries } from './working-entries.ts';
import { combineReports } from './working-report.ts';

export type TimedLine = { id: LineId; at: string };

function assessAll(reports: readonly Report[], context: TreatmentContext): Assessment {
  const each = reports.map((report) => assess(report, context));
  return {
    urgency: highestUrgency(each.map((one) => one.urgency)),
    lines: [...new Set(each.flatMap((one) => one.lines))],
  };
}

/** The newest entry that carries a line alone; else the entry with which the entries together came to carry it. */
function timesOfLines(entries: readonly SymptomEntry[], context: TreatmentContext): Map<LineId, string> {
  const together = new Map<LineId, string>();
  const alone = new Map<LineId, string>();
  entries.forEach(({ at, report }, index) => {
    const soFar = entries.slice(0, index + 1).map((entry) => entry.report);
    for (const id of assessAll(combineReports(soFar), context).lines) {
      if (!together.has(id)) together.set(id, at);
    }
    for (const id of assess(report, context).lines) alone.set(id, at);
  });
  return new Map([...together, ...alone]);
}

/** `entries` may hold the new entry as well: twice counts as once. `now` is an RFC 3339 instant. */
export function assessEntry(
  entry: SymptomEntry,
  entries: readonly SymptomEntry[],
  context: TreatmentContext,
  now: string,
): { urgency: Urgency; lines: TimedLine[] } {
  const working = oldestFirst(workingEntries([...entries, entry], now));
  const { urgency, lines } = assessAll(
    [entry.report, ...combineReports(working.map(({ report }) => report))],
    context,
  );
  const times = timesOfLines(working, context);
  return { urgency, lines: lines.map((id) => ({ id, at: times.get(id) ?? entry.at })) };
}
