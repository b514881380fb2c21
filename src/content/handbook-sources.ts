// What the handbook was written from; no id means more than its document says.
import { FIELD_SOURCES } from './product/field-sources.ts';
import { MEDICINE_SOURCES } from './product/medicine-sources.ts';

export const SOURCES = { ...MEDICINE_SOURCES, ...FIELD_SOURCES };

export type SourceId = keyof typeof SOURCES;

export function isReadInPart(id: SourceId): boolean {
  return SOURCES[id].extent === 'part';
}

/** In the order of their numbers, each once. */
export function sortedSources(ids: Iterable<SourceId>): SourceId[] {
  const known = Object.keys(SOURCES) as SourceId[];
  const wanted = new Set(ids);
  return known.filter((id) => wanted.has(id));
}

/** The documents that the text of a row names, as in "S5, S12; numbers GK". */
export function sourcesNamedIn(text: string): SourceId[] {
  return [...text.matchAll(/S\d+x?/g)].flatMap(([id]) =>
    [id, `${id}x`].filter((each): each is SourceId => each in SOURCES).slice(0, 1),
  );
}
