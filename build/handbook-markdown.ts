// The build step that compiles src/content/handbook/<language>/*.md into data modules.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import type {} from 'vitest/config';
import type { Locale } from '../src/domain/locale.ts';
import { GLOSSARY_CHAPTER, type Glossary, glossaryOf } from './handbook-glossary.ts';
import { readChapter } from './handbook-source.ts';

const CHAPTER_FILE = /\/content\/handbook\/(ja|en)\/[a-z-]+\.md$/;

export function handbookMarkdown(): Plugin {
  let root = '.';
  /** By file and text: phrases are looked for in all of it, once for the sixteen chapters of a language. */
  const known = new Map<string, Glossary>();

  function glossaryFrom(file: string, locale: Locale): Glossary {
    const source = readFileSync(file, 'utf8');
    const key = `${file}\n${source}`;
    const glossary = known.get(key) ?? glossaryOf(readChapter(source, relative(root, file), locale));
    known.set(key, glossary);
    return glossary;
  }

  return {
    name: 'temoto-handbook',
    configResolved(config) {
      root = config.root;
    },
    // A chapter's data also comes from the explained words and from the steps beside this one: kept results would be old ones.
    configureVitest({ defineCacheKeyGenerator }) {
      defineCacheKeyGenerator(({ id }) => (CHAPTER_FILE.test(pathOf(id)) ? false : null));
    },
    transform(source, id) {
      const path = pathOf(id);
      const locale = CHAPTER_FILE.exec(path)?.[1] as Locale | undefined;
      if (!locale) return undefined;
      const words = join(dirname(path), `${GLOSSARY_CHAPTER}.md`);
      const isGlossary = path === words;
      if (!isGlossary) this.addWatchFile(words);
      const glossary = isGlossary ? undefined : glossaryFrom(words, locale);
      const chapter = readChapter(source, relative(root, path), locale, undefined, glossary);
      return { code: `export const chapter = ${JSON.stringify(chapter)};`, map: null };
    },
  };
}

function pathOf(id: string): string {
  return id.split('?')[0] ?? '';
}
