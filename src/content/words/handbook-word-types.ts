/** The shapes of the words that belong to the handbook's notes, drawings and checklist; both languages fill the same ones. */
import type { ClinicNoteId } from '../product/clinic-notes.ts';
import type { PictureId } from '../product/pictures.ts';
import type { PreparationGroup, PreparationItem } from '../product/preparation.ts';

/** `hint` says what belongs there, as the things that a clinic tells. */
export type ClinicNoteWords = Record<ClinicNoteId, { label: string; hint: string }>;

/** A drawing is a row of steps: `shows` is what is to be seen for whoever cannot see it, `says` stands below it. */
export type PictureWords = Record<PictureId, readonly { shows: string; says: string }[]>;

export type PreparationWords = {
  groups: Record<PreparationGroup, { title: string; lead: string }>;
  items: Record<PreparationItem, string>;
};
