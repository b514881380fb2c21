// docs/handbook-coverage.md names every demand of the plan once, and only chapters whose words hold it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, Chapter } from '../../src/content/handbook-chapter.ts';
import { chaptersEn } from '../../src/content/handbook-en.ts';
import { chaptersJa } from '../../src/content/handbook-ja.ts';
import { plainText } from '../../src/content/handbook-text.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import fixture from '../fixtures/handbook-phrases.json' with { type: 'json' };

/** By row, then by chapter: the words in which the chapter states what the row demands. */
const PHRASES: Record<string, Record<string, Record<Locale, string[]>>> = fixture;
const CHAPTERS: Record<Locale, readonly Chapter[]> = { ja: chaptersJa, en: chaptersEn };

const text = readFileSync('docs/handbook-coverage.md', 'utf8');
const rows = [...text.matchAll(/^\| (REQ-\d\d|[a-z-]+) +\| (.+?) +\| (.+?) +\|$/gm)]
  .map(([, id = '', what = '', where = '']) => ({ id, what, where }))
  .filter(({ id }) => id !== 'id' && !/^-+$/.test(id));
const demands = rows.filter(({ id }) => id.startsWith('REQ-'));
const named = ({ where }: { where: string }) =>
  [...where.matchAll(/`([a-z-]+)`/g)].map(([, chapter = '']) => chapter);
const chapters = new Set(chaptersJa.map(({ id }) => id));
const quoted = Object.entries(PHRASES).flatMap(([row, places]) =>
  Object.entries(places).map(([chapter, phrases]) => ({ row, chapter, phrases })),
);

/** What a phrase can stand in, written as in the chapter's file, but without furigana, links and marks. */
function piecesOf({ title, official, blocks }: Chapter): string[] {
  return [`title: ${plainText(title)}`, `official: ${plainText(official)}`, ...blocks.flatMap(piecesIn)];
}

function piecesIn(block: Block): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.children)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(piecesIn)).map((piece) => `- ${piece}`);
    case 'callout':
      return block.children.flatMap(piecesIn);
    case 'directive':
      return ['of' in block ? `::${block.name} ${block.of}` : `::${block.name}`];
  }
}

describe('the coverage of the handbook', () => {
  test('names the forty demands of the plan, each once and in order', () => {
    expect(demands.map(({ id }) => id)).toEqual(
      Array.from({ length: 40 }, (_, index) => `REQ-${String(index + 1).padStart(2, '0')}`),
    );
  });

  test('names no fact twice', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.length - demands.length).toBeGreaterThan(30);
  });

  test('gives every demand and every fact a chapter, or the reason why none holds it', () => {
    const without = rows.filter((row) => named(row).length === 0);
    expect(without.filter(({ where }) => !/^none: .{20,}/.test(where))).toEqual([]);
  });

  test('names only chapters that exist, and every one of them', () => {
    const all = rows.flatMap(named);
    expect(all.filter((chapter) => !chapters.has(chapter))).toEqual([]);
    expect([...chapters].filter((chapter) => !all.includes(chapter))).toEqual([]);
  });

  test('quotes every chapter that it names, and no other, in both languages', () => {
    const claimed = rows.flatMap((row) => named(row).map((chapter) => `${row.id} ${chapter}`));
    expect(quoted.map(({ row, chapter }) => `${row} ${chapter}`).sort()).toEqual(claimed.sort());
    const uneven = quoted.filter(
      ({ phrases: { ja, en } }) => ja.length === 0 || ja.length !== en.length || [...ja, ...en].includes(''),
    );
    expect(uneven).toEqual([]);
  });

  test.each(LOCALES)('finds what it quotes in the chapters (%s)', (locale) => {
    const pieces = new Map(CHAPTERS[locale].map((chapter) => [chapter.id, piecesOf(chapter)]));
    const gone = quoted.flatMap(({ row, chapter, phrases }) =>
      phrases[locale]
        .filter((phrase) => !pieces.get(chapter)?.some((piece) => piece.includes(phrase)))
        .map((phrase) => `${row} ${chapter}: ${phrase}`),
    );
    expect(gone).toEqual([]);
  });
});
