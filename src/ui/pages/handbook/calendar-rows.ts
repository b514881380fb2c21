// The protocol as the handbook prints it: equal cycles in a row share one line.
import type { ProtocolStep } from '../../../content/product/protocol.ts';

export type CalendarRow = { firstCycle: number; lastCycle: number; step: ProtocolStep };

export function calendarRows(protocol: readonly ProtocolStep[]): CalendarRow[] {
  const rows: CalendarRow[] = [];
  for (const step of protocol) {
    const last = rows.at(-1);
    if (last && isRepeated(last.step, step) && step.cycle === last.lastCycle + 1) last.lastCycle = step.cycle;
    else rows.push({ firstCycle: step.cycle, lastCycle: step.cycle, step });
  }
  return rows;
}

function isRepeated(one: ProtocolStep, other: ProtocolStep): boolean {
  return (
    one.day === other.day &&
    one.doseMg === other.doseMg &&
    one.daysAfterPrevious === other.daysAfterPrevious &&
    one.needsDecision === other.needsDecision
  );
}
