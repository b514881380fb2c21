// What the clinic said, for every place of a page that shows it and for the voice that reads it: read once.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GrowingList } from '../../state/growing-list.ts';

const Notes = createContext<GrowingList<'clinic-notes'> | undefined>(undefined);

export const ClinicNotesProvider = Notes.Provider;

export function useClinicNotes(): GrowingList<'clinic-notes'> {
  const notes = useContext(Notes);
  if (!notes) throw new Error('A chapter stands inside ClinicNotesProvider');
  return notes;
}
