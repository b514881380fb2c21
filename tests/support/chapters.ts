// The chapters as the build reads them, for tests and papers that no bundler stands behind.
import { readdirSync, readFileSync } from 'node:fs';
import { readChapter } from '../../build/handbook-source.ts';
import type { Chapter } from '../../src/content/handbook-chapter.ts';
import type { Locale } from '../../src/domain/locale.ts';

const FOLDER = 'src/content/handbook';

/** In reading order. */
export function chaptersOf(locale: Locale): Chapter[] {
  return readdirSync(`${FOLDER}/${locale}`)
    .map((name) => `${FOLDER}/${locale}/${name}`)
    .map((file) => readChapter(readFileSync(file, 'utf8'), file, locale))
    .toSorted((one, other) => one.order - other.order);
}
