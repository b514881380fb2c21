// The build step that compiles src/content/handbook/<language>/*.md into data modules.
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Locale } from '../src/domain/locale.ts';
import { readChapter } from './handbook-source.ts';

const CHAPTER_FILE = /\/content\/handbook\/(ja|en)\/[a-z-]+\.md$/;

export function handbookMarkdown(): Plugin {
  let root = '.';
  return {
    name: 'temoto-handbook',
    configResolved(config) {
      root = config.root;
    },
    transform(source, id) {
      const [path = ''] = id.split('?');
      const locale = CHAPTER_FILE.exec(path)?.[1] as Locale | undefined;
      if (!locale) return undefined;
      const chapter = readChapter(source, relative(root, path), locale);
      return { code: `export const chapter = ${JSON.stringify(chapter)};`, map: null };
    },
  };
}
