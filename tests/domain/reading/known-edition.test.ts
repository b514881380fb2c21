// Which editions a reader has still to hear of; never of one that does not come after the known one.
import { expect, test } from 'vitest';
import {
  editionsSince,
  hasUnreadChanges,
  type KnownEdition,
} from '../../../src/domain/reading/known-edition.ts';

const known: KnownEdition = { editionId: '2025-04-01.2', at: '2026-11-25T01:02:03.004Z' };
const EDITIONS = ['2025-04-01.1', '2025-04-01.2', '2025-04-01.3', '2027-02-28.1'].map((id) => ({ id }));

test('a newer edition has changes to read; the same one, an older one and the first on a phone have none', () => {
  expect(hasUnreadChanges(known, '2025-04-01.3')).toBe(true);
  expect(hasUnreadChanges(known, '2027-02-28.1')).toBe(true);
  expect(hasUnreadChanges(known, '2025-04-01.2')).toBe(false);
  expect(hasUnreadChanges(known, '2025-04-01.1')).toBe(false);
  expect(hasUnreadChanges(undefined, '2025-04-01.1')).toBe(false);
});

test('whoever missed several editions is told of each, the newest first', () => {
  expect(editionsSince(EDITIONS, known.editionId).map(({ id }) => id)).toEqual([
    '2027-02-28.1',
    '2025-04-01.3',
  ]);
  expect(editionsSince(EDITIONS, '2027-02-28.1')).toEqual([]);
});
