// What an approval stands for: hashes over the words and rows of both languages, the same on every machine.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineHashes } from './line-hashes.ts';

type FileHashes = { edition: string; rows: string; chapters: Readonly<Record<string, string>> };
export type ContentHashes = FileHashes & { lines: Readonly<Record<string, string>> };

const CONTENT = 'src/content';
/** What is said about the content, and by whom, is not the content. */
const ABOUT = /(?:^|\/)(?:README\.md|approvals\.ts|edition\.ts|edition-id\.ts|editions\.ts|.*\.d\.ts)$/;
const ROWS = /^(?:product|words)\//;
const CHAPTER = /^handbook\/(?:ja|en)\/([^/]+)\.md$/;
const LENGTH = 12;

export function contentHashes(root: string): ContentHashes {
  const folder = join(root, CONTENT);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !ABOUT.test(path))
    .sort();
  return {
    ...hashesOf(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
    lines: lineHashes(),
  };
}

/** `files` by path below src/content, in any order. */
export function hashesOf(files: readonly (readonly [path: string, text: string])[]): FileHashes {
  const chapters = Map.groupBy(files, ([path]) => CHAPTER.exec(path)?.[1]);
  chapters.delete(undefined);
  return {
    edition: hashOf(files),
    rows: hashOf(files.filter(([path]) => ROWS.test(path))),
    chapters: Object.fromEntries([...chapters].map(([id, both]) => [id, hashOf(both)])),
  };
}

function hashOf(files: readonly (readonly [path: string, text: string])[]): string {
  const hash = createHash('sha256');
  for (const [path, text] of files.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    // Line ends differ between machines, words do not.
    hash.update(`${path}\0${text.replaceAll('\r\n', '\n')}\0`);
  }
  return hash.digest('hex').slice(0, LENGTH);
}
