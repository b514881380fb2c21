// The record of editions: what readers are told changed, in both languages, and nothing that did not happen.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chaptersJa } from '../../../src/content/handbook-ja.ts';
import { EDITION } from '../../../src/content/product/edition.ts';
import { EDITION_ID } from '../../../src/content/product/edition-id.ts';
import { EDITIONS } from '../../../src/content/product/editions.ts';
import { isCivilDay } from '../../../src/domain/civil-day.ts';

const CHAPTERS = new Set(chaptersJa.map(({ id }) => id));
const [first, ...later] = EDITIONS;

describe('the record of editions', () => {
  test('ends with the edition that is built', () => {
    expect(EDITION_ID).toBe(EDITIONS.at(-1)?.id);
    expect(EDITION.id).toBe(EDITION_ID);
  });

  test('begins with an edition that changed nothing: there was none before', () => {
    expect(first.changes).toEqual([]);
  });

  test('grows in id and day, and each id begins with the date of its plan', () => {
    const ids = EDITIONS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    const days = EDITIONS.map(({ madeOn }) => madeOn);
    expect(days).toEqual(days.toSorted());
    for (const { id, rmpDate, madeOn } of EDITIONS) {
      expect(id).toMatch(/^\d{4}-\d\d-\d\d\.[1-9]$/);
      expect(id.startsWith(`${rmpDate}.`)).toBe(true);
      expect([isCivilDay(rmpDate), isCivilDay(madeOn)]).toEqual([true, true]);
    }
  });

  test('says of every later edition what changed, in a chapter that exists, in both languages', () => {
    for (const { id, changes } of later) {
      expect(changes.length, id).toBeGreaterThan(0);
      for (const { chapter, ja, en } of changes) {
        expect(CHAPTERS, id).toContain(chapter);
        expect(ja, id).toMatch(/[ぁ-ん].*。$/);
        for (const sentence of ja.split(/(?<=。)/)) expect(sentence.length).toBeLessThanOrEqual(45);
        expect(en, id).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  test('is not written down a second time: Today takes the id from its own file', () => {
    expect(readFileSync('src/content/product/edition-id.ts', 'utf8')).toContain(`'${EDITION_ID}'`);
  });
});
