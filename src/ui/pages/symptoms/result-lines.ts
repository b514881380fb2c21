// The matched lines as the result prints them: most urgent first, the rule of the first days last.
import { CALL_LINES } from '../../../content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../content/product/lines/closing.ts';
import type { CallUrgency } from '../../../domain/calling/call-order.ts';
import type { TimedLine } from '../../../domain/symptoms/assess-entry.ts';
import type { LineId } from '../../../domain/symptoms/line-id.ts';
import { URGENCIES } from '../../../domain/symptoms/urgency.ts';
import type { Calling } from './calling.ts';

const ROWS = [...CALL_LINES, ...CLOSING_LINES];
const RANKS = new Map(
  ROWS.map(({ id, urgency }, index) => [id, URGENCIES.indexOf(urgency) * ROWS.length - index]),
);

/** It explains the others, so it stands below them. */
const EXPLANATION: LineId = 'close-watch';

export function inPrintedOrder(lines: readonly TimedLine[]): TimedLine[] {
  const rank = ({ id }: TimedLine): number => (id === EXPLANATION ? -Infinity : (RANKS.get(id) ?? 0));
  return [...lines].sort((one, other) => (rank(other) > rank(one) ? 1 : -1));
}

/** These lines print a threshold; the value that was read is set beside them. */
const TEMPERATURE_LINES: ReadonlySet<LineId> = new Set([
  'very-high-40.0',
  'fever-37.5',
  'almost-fever-37.0',
  'risen-1.0',
  'low-35.0',
]);

export function isTemperatureLine(id: LineId): boolean {
  return TEMPERATURE_LINES.has(id);
}

/** A promised call that never came is no answer either; nobody has said so, and it is printed all the same. */
export function withUnanswered(
  lines: readonly TimedLine[],
  asked: CallUrgency,
  { step, calledAt }: Pick<Calling, 'step' | 'calledAt'>,
): readonly TimedLine[] {
  const isUnanswered = asked === 'call-now' && step.kind === 'dial-119' && calledAt !== undefined;
  return isUnanswered ? [...lines, { id: 'nobody-answers', at: calledAt }] : lines;
}
