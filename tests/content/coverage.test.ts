// docs/handbook-coverage.md names every demand of the plan once, and only chapters that exist.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chaptersJa } from '../../src/content/handbook-ja.ts';

const text = readFileSync('docs/handbook-coverage.md', 'utf8');
const rows = [...text.matchAll(/^\| (REQ-\d\d|[a-z-]+) +\| (.+?) +\| (.+?) +\|$/gm)]
  .map(([, id = '', what = '', where = '']) => ({ id, what, where }))
  .filter(({ id }) => id !== 'id' && !/^-+$/.test(id));
const demands = rows.filter(({ id }) => id.startsWith('REQ-'));
const named = ({ where }: { where: string }) =>
  [...where.matchAll(/`([a-z-]+)`/g)].map(([, chapter = '']) => chapter);
const chapters = new Set(chaptersJa.map(({ id }) => id));

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
});
