// A chapter as it is checked: its data, and in which line of its file each block begins.
import type { Block, Chapter, Inline } from '../../src/content/handbook-chapter.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { readChapter } from '../handbook-source.ts';
import { type Finding, findingOf } from './finding.ts';

export type ChapterFile = {
  file: string;
  locale: Locale;
  /** By the file's name, whatever the front matter says. */
  name: string;
  source: string;
  chapter: Chapter;
  lineOf(block: Block): number;
};

export const CHAPTER_FILE = /^src\/content\/handbook\/(ja|en)\/([^/]+)\.md$/;

/** `files` by path from the root; the first mistake of a file hides the others in it. */
export function readChapterFiles(files: ReadonlyMap<string, string>): {
  chapters: ChapterFile[];
  findings: Finding[];
} {
  const chapters: ChapterFile[] = [];
  const findings: Finding[] = [];
  for (const [file, source] of files) {
    const [, locale, name = ''] = CHAPTER_FILE.exec(file) ?? [];
    if (locale !== 'ja' && locale !== 'en') continue;
    const lines = new Map<Block, number>();
    try {
      const chapter = readChapter(source, file, locale, lines);
      chapters.push({ file, locale, name, source, chapter, lineOf: (block) => lines.get(block) ?? 1 });
    } catch (error) {
      findings.push(findingOf(error, file));
    }
  }
  return { chapters, findings };
}

/** Every heading and paragraph with its line, also those in lists and boxes. */
export function textBlocks({ chapter, lineOf }: ChapterFile): { inlines: Inline[]; line: number }[] {
  const walk = (block: Block): { inlines: Inline[]; line: number }[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [{ inlines: block.children, line: lineOf(block) }];
      case 'list':
        return block.items.flat().flatMap(walk);
      case 'callout':
        return block.children.flatMap(walk);
      case 'directive':
        return [];
    }
  };
  return chapter.blocks.flatMap(walk);
}

/** The line of the front matter in which a field stands. */
export function frontLine({ source }: ChapterFile, field: string): number {
  const at = source.split(/\r?\n/).findIndex((line) => line.startsWith(`${field}:`));
  return at < 0 ? 1 : at + 1;
}
