// The result on display, held while the reader looks something up in the handbook: what a full disk refused is nowhere else.
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { KeptAs, Session } from './session.ts';

let held: Session | undefined;
let arriving: { id: string; told: Promise<KeptAs> } | undefined;

/** `told`: how it was kept, where another page shows it before that is known. */
export function holdSession(session: Session | undefined, told?: Promise<KeptAs>): void {
  held = session;
  if (session && told) arriving = { id: session.own[0].id, told };
}

/** Of the session whose first entry has this id. */
export function whenKept(id: string): Promise<KeptAs> | undefined {
  return arriving?.id === id ? arriving?.told : undefined;
}

/** The held one when its first entry has this id; what was still on its way to the disk may have arrived meanwhile. */
export function heldSession(id: string | undefined, entries: readonly SymptomEntry[]): Session | undefined {
  if (held?.own[0].id !== id || !held) return undefined;
  const ids = new Set(entries.map((entry) => entry.id));
  const isKept = held.kept === 'keeping' && held.own.every((entry) => ids.has(entry.id));
  return isKept ? { ...held, kept: 'kept' } : held;
}
