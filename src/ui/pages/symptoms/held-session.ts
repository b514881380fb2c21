// The result on display, held while the reader looks something up in the handbook: what a full disk refused is nowhere else.
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { Session } from './session.ts';

let held: Session | undefined;

export function holdSession(session: Session | undefined): void {
  held = session;
}

/** The held one when its first entry has this id; what was still on its way to the disk may have arrived meanwhile. */
export function heldSession(id: string | undefined, entries: readonly SymptomEntry[]): Session | undefined {
  if (held?.own[0].id !== id || !held) return undefined;
  const ids = new Set(entries.map((entry) => entry.id));
  const isKept = held.kept === 'keeping' && held.own.every((entry) => ids.has(entry.id));
  return isKept ? { ...held, kept: 'kept' } : held;
}
