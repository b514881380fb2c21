/** What a line asks for in the two columns of the printed table: usually, and in close watch. */
import type { Condition } from './condition.ts';
import type { LineRow } from './line-row.ts';
import type { Urgency } from './report.ts';

/** `withMore`: what it asks for together with what the line's note names. */
export type PrintedUrgency = { urgency: Urgency; withMore?: Urgency };

/** A column is absent where the line cannot match at all. */
export type PrintedColumns = { usual?: PrintedUrgency; closeWatch?: PrintedUrgency };

export function printedColumns(row: LineRow): PrintedColumns {
  const [usual, closeWatch] = [false, true].map((isWatched) => columnOf(row, isWatched));
  return { ...(usual && { usual }), ...(closeWatch && { closeWatch }) };
}

function columnOf({ urgency, when, raise }: LineRow, isWatched: boolean): PrintedUrgency | undefined {
  if (!canHold(when, isWatched)) return undefined;
  if (!raise || !canHold(raise.when, isWatched)) return { urgency };
  return mustHold(raise.when, isWatched) ? { urgency: raise.to } : { urgency, withMore: raise.to };
}

/** Some report meets it. */
function canHold(condition: Condition, isWatched: boolean): boolean {
  return meets(condition, isWatched, true);
}

/** Every report meets it, whatever else it holds. */
function mustHold(condition: Condition, isWatched: boolean): boolean {
  return meets(condition, isWatched, false);
}

/** `others` stands for everything but the days of close watch. */
function meets(condition: Condition, isWatched: boolean, others: boolean): boolean {
  const part = (each: Condition) => meets(each, isWatched, others);
  if ('all' in condition) return condition.all.every(part);
  if ('any' in condition) return condition.any.some(part);
  if ('of' in condition) return condition.of.filter(part).length >= condition.atLeast;
  if ('fact' in condition) return OF_CLOSE_WATCH.has(condition.fact) ? isWatched : others;
  return others;
}

/** A day that is not known is close watch, unless no infusion was given yet. */
const OF_CLOSE_WATCH: ReadonlySet<string> = new Set(['close-watch', 'raised-by-close-watch']);
