// The hash of the content: the same on every machine, another after any change of a word.
import { describe, expect, test } from 'vitest';
import { contentHashes, hashesOf } from '../../build/content-hash.ts';

const FILES = [
  ['handbook/ja/infection.md', '熱が出たら電話します。\n'],
  ['handbook/en/infection.md', 'Call with a fever.\n'],
  ['handbook/ja/words.md', '言葉\n'],
  ['product/protocol.ts', 'rows\n'],
  ['words/ja/urgencies.ts', 'words\n'],
] as const;

const changed = (path: string, text: string) =>
  hashesOf(FILES.map(([each, old]) => [each, each === path ? text : old] as const));

describe('the content’s hashes', () => {
  const before = hashesOf(FILES);

  test('do not hang on the order of the files, nor on how lines end', () => {
    expect(hashesOf(FILES.toReversed())).toEqual(before);
    expect(changed('handbook/ja/infection.md', '熱が出たら電話します。\r\n')).toEqual(before);
  });

  test.each(['handbook/ja/infection.md', 'handbook/en/infection.md'])(
    'of a chapter and of the edition change with a word of %s, and no other chapter’s does',
    (path) => {
      const after = changed(path, 'another');
      expect(after.chapters.infection).not.toBe(before.chapters.infection);
      expect(after.edition).not.toBe(before.edition);
      expect(after.chapters.words).toBe(before.chapters.words);
      expect(after.rows).toBe(before.rows);
    },
  );

  test.each(['product/protocol.ts', 'words/ja/urgencies.ts'])('of the rows changes with %s', (path) => {
    const after = changed(path, 'another');
    expect(after.rows).not.toBe(before.rows);
    expect(after.chapters).toEqual(before.chapters);
  });

  test('cover every chapter of this repository, and what is said about the content leaves them alone', () => {
    const { edition, rows, chapters } = contentHashes('.');
    expect(Object.keys(chapters)).toContain('when-to-call');
    for (const hash of [edition, rows, ...Object.values(chapters)]) expect(hash).toMatch(/^[0-9a-f]{12}$/);
  });
});
