// Where in the page a row of the log stands: for the focus that follows what was pressed.
import type { LogRow } from '../../../domain/log/log-days.ts';

export function entryElement(id: string): string {
  return `entry-${id}`;
}

export function callElement(id: string): string {
  return `call-${id}`;
}

export function rowElement(row: LogRow): string {
  return row.kind === 'entry' ? entryElement(row.entry.id) : callElement(row.call.id);
}
