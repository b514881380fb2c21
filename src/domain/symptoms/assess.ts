/** Matches a report against the printed lines: the result is the lines that match and the highest urgency among them. */
import { CALL_LINES } from '../../content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../content/product/lines/closing.ts';
import type { Fact } from './condition.ts';
import { type Facts, factsOf } from './facts.ts';
import { holds } from './holds.ts';
import type { LineId } from './line-id.ts';
import type { LineRow } from './line-row.ts';
import type { Report, TreatmentContext, Urgency } from './report.ts';
import { highestUrgency, isAtLeast } from './urgency.ts';

export type Assessment = { urgency: Urgency; lines: LineId[] };

const withFact = (known: Facts, fact: Fact, isSo: boolean): Facts => {
  const facts = new Set(known.facts);
  if (isSo) facts.add(fact);
  else facts.delete(fact);
  return { ...known, facts };
};

const urgencyOf = ({ urgency, raise }: LineRow, known: Facts): Urgency =>
  raise && holds(raise.when, known) ? raise.to : urgency;

/** Pure and total; in no particular order, each line once. */
export function assess(report: Report, context: TreatmentContext): Assessment {
  const known = factsOf(report, context);
  const matched = CALL_LINES.filter((row) => holds(row.when, known));
  const urgencies = matched.map((row) => urgencyOf(row, known));

  const outsideCloseWatch = withFact(known, 'close-watch', false);
  const isRaised = matched.some((row, index) => urgencyOf(row, outsideCloseWatch) !== urgencies[index]);
  const isCallNeeded = isAtLeast(highestUrgency(urgencies), 'call-now');
  const concluded = withFact(withFact(known, 'raised-by-close-watch', isRaised), 'call-needed', isCallNeeded);
  const closing = CLOSING_LINES.filter((row) => holds(row.when, concluded));

  return {
    urgency: highestUrgency([...urgencies, ...closing.map((row) => row.urgency)]),
    lines: [...matched, ...closing].map((row) => row.id),
  };
}
