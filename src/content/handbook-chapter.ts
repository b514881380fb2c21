// The shape of a chapter after the build: plain data that one component renders; no HTML exists in the page.
import type { Locale } from '../domain/locale.ts';
import type { Urgency } from '../domain/symptoms/report.ts';
import type { SourceId } from './handbook-sources.ts';
import type { ClinicNoteId } from './product/clinic-notes.ts';
import type { PictureId } from './product/pictures.ts';

/** Stands between phrases: a line may break there and, in Japanese, nowhere else. */
export const PHRASE_BREAK = '\u200b';

/** Text, with PHRASE_BREAK between phrases. */
export type Inline =
  | string
  | { type: 'strong'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  /** A word that the chapter of words explains under the heading `id`. */
  | { type: 'term'; id: string; children: Inline[] }
  /** A Japanese word with its reading, to be shown above it on demand. */
  | { type: 'ruby'; text: string; reading: string }
  /** A Japanese word in the English handbook, to be spoken and drawn as Japanese. */
  | { type: 'japanese'; text: string };

export type CalloutKind = 'call' | 'watch' | 'ask';

export type Directive =
  /** `incidences` prints the plan's tables of the chapter's own risk, `preparation` the checklist before the start. */
  | { name: 'calendar' | 'incidences' | 'when-to-call' | 'preparation' }
  /** The place for what the clinic said. */
  | { name: 'clinic-note'; of: ClinicNoteId }
  | { name: 'picture'; of: PictureId };

export type Block =
  | {
      type: 'heading';
      level: 2 | 3;
      id: string;
      /** When the heading is that of an urgency: what stands under it looks like that urgency everywhere. */
      urgency?: CallUrgency;
      /** In the chapter of words: the names by which other chapters speak of it. */
      called?: string[];
      children: Inline[];
    }
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'callout'; kind: CalloutKind; children: Block[] }
  | ({ type: 'directive' } & Directive);

export type CallUrgency = Exclude<Urgency, 'note'>;

/** A document, or OWN: a proposal of this handbook that no document makes. */
export type CitedSource = SourceId | 'OWN';

export type Chapter = {
  id: string;
  locale: Locale;
  order: number;
  /** The everyday name. */
  title: Inline[];
  /** The official term; empty where there is none. */
  official: Inline[];
  summary: Inline[];
  /** Everyday words, in kana too, under which a reader would look for it. */
  search: string[];
  sources: SourceId[];
  /** By the place of a block in `blocks`, what it was written from; empty where `sources` speaks for the whole chapter. */
  cited: Readonly<Record<number, readonly CitedSource[]>>;
  blocks: Block[];
};
