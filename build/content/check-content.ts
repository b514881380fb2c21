// Everything an editor has to know before the content is published: what is wrong or missing, by file and line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPROVALS } from '../../src/content/product/approvals.ts';
import { EDITIONS } from '../../src/content/product/editions.ts';
import { approvalProblems } from '../content-approvals.ts';
import { contentHashes } from '../content-hash.ts';
import { CHAPTER_FILE, readChapterFiles } from './chapter-file.ts';
import { checkLinks } from './check-links.ts';
import { checkPairs } from './check-pairs.ts';
import { checkWords } from './check-words.ts';
import type { Finding } from './finding.ts';

/** The chapters and their lists; the rows and words beside them are held by types and unit tests. */
export function handbookFiles(root: string): Map<string, string> {
  const inFolder = (folder: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`);
  const paths = [
    'src/content/handbook-ja.ts',
    'src/content/handbook-en.ts',
    ...inFolder('src/content/handbook/ja'),
    ...inFolder('src/content/handbook/en'),
  ];
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Sorted by file and line. */
export function checkHandbook(files: ReadonlyMap<string, string>): Finding[] {
  const { chapters, findings } = readChapterFiles(files);
  const named = [...files.keys()].map((file) => CHAPTER_FILE.exec(file));
  const names = {
    ja: named.flatMap((match) => (match?.[1] === 'ja' ? [match[2] ?? ''] : [])),
    en: named.flatMap((match) => (match?.[1] === 'en' ? [match[2] ?? ''] : [])),
  };
  return [
    ...findings,
    ...checkPairs(chapters, names, files),
    ...checkLinks(chapters, names.ja),
    ...chapters.flatMap(checkWords),
  ].sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}

export function checkContent(root: string): Finding[] {
  const files = handbookFiles(root);
  const ids = new Set([...files.keys()].flatMap((file) => CHAPTER_FILE.exec(file)?.[2] ?? []));
  const unknown = EDITIONS.flatMap(({ id, changes }) =>
    changes
      .filter(({ chapter }) => !ids.has(chapter))
      .map(({ chapter }) => ({
        file: 'src/content/product/editions.ts',
        line: 1,
        sentence: `edition ${id} names the chapter ${chapter}, which does not exist`,
      })),
  );
  const approvals = approvalProblems(APPROVALS, contentHashes(root)).map((sentence) => ({
    file: 'src/content/product/approvals.ts',
    line: 1,
    sentence,
  }));
  return [...checkHandbook(files), ...unknown, ...approvals];
}
