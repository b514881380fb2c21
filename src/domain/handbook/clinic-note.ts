/** What the clinic told the person, written down beside the passage that leaves it to the clinic. */
import type { ClinicNoteId } from '../../content/product/clinic-notes.ts';

/** Never changed once kept; a later one of the same place stands, and an empty one takes it back. */
export type ClinicNote = { id: string; at: string; of: ClinicNoteId; text: string };

/** Longer is no note any more, and would not fit beside the passage on paper. */
const NOTE_LIMIT = 600;

/** The note that stands; absent where none was written or the last one was emptied. */
export function standingNote(notes: readonly ClinicNote[], of: ClinicNoteId): ClinicNote | undefined {
  const last = notes.filter((note) => note.of === of).at(-1);
  return last?.text === '' ? undefined : last;
}

export type ReadNote = { kind: 'text'; text: string } | { kind: 'too-long'; max: number };

/** Its lines stay; spaces and empty lines around it go. */
export function readNote(typed: string): ReadNote {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  return [...text].length > NOTE_LIMIT ? { kind: 'too-long', max: NOTE_LIMIT } : { kind: 'text', text };
}
