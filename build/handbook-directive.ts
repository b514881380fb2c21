// Reads a line that begins with ::, the place where a chapter shows something made elsewhere.
import type { Directive } from '../src/content/handbook-chapter.ts';
import { CLINIC_NOTES } from '../src/content/product/clinic-notes.ts';
import { PICTURES } from '../src/content/product/pictures.ts';

const PLAIN = ['calendar', 'incidences', 'when-to-call', 'preparation'] as const;

/** The directive, or the reason why it is none. */
export function readDirective(text: string): Directive | string {
  const [, name = '', id] = /^::([a-z-]+)(?: ([a-z-]+))?$/.exec(text) ?? [];
  const plain = PLAIN.find((each) => each === name);
  if (plain) return id === undefined ? { name: plain } : `::${plain} takes no name behind it`;
  switch (name) {
    case 'clinic-note': {
      const of = CLINIC_NOTES.find((each) => each === id);
      return of ? { name, of } : `${id ?? 'nothing'} is not in product/clinic-notes.ts`;
    }
    case 'picture': {
      const of = PICTURES.find((each) => each === id);
      return of ? { name, of } : `${id ?? 'nothing'} is not in product/pictures.ts`;
    }
    default:
      return `${text} is none of ${[...PLAIN, 'clinic-note', 'picture'].map((each) => `::${each}`).join(', ')}`;
  }
}
