// What a round of the check leaves on the phone, and what is said when the phone takes only a part of it.
import { beforeEach, expect, test } from 'vitest';
import type { FamilyCheckSample } from '../../../src/domain/symptoms/family-check-sample.ts';
import { keepMiss, keepWithCheck } from '../../../src/ui/pages/family-check/keep-check.ts';
import type { Model } from '../../../src/ui/state/model.ts';
import { entry } from '../../domain/calling/followed.ts';
import { type RowDatabase, rowDatabase } from '../state/row-database.ts';
import { modelAt } from '../today/today-model.tsx';

let database: RowDatabase;
let model: Model;

beforeEach(() => {
  database = rowDatabase();
  model = modelAt('2026-11-25T20:00:00+09:00', {});
  model.database = database;
});

const familyCheck = { missed: ['year' as const] };
const outcome = { familyCheck, sentence: { kind: 'typed', text: '朝ごはん' } as const };
const miss = entry('miss', '2026-11-25T19:59:00+09:00', { signs: {}, familyCheck });
const kept = Promise.resolve(true);
const samples = () => database.rows<FamilyCheckSample>('samples');

test('what was written is kept with its report', async () => {
  expect(await keepWithCheck(model, kept, outcome, 'report')).toEqual({ kept: 'kept' });
  expect(samples()).toMatchObject([{ kind: 'check', reportId: 'report', sentence: outcome.sentence }]);
});

test('a writing that the phone refuses is told, the report stays kept', async () => {
  database.full.add('samples');
  const told = await keepWithCheck(model, kept, outcome, 'report');
  expect(told).toEqual({ kept: 'kept', isWritingLost: true });
});

test('nothing is said to be lost where nothing was written', async () => {
  database.full.add('samples');
  expect(await keepWithCheck(model, kept, { familyCheck }, 'report')).toEqual({ kept: 'kept' });
  expect(await keepWithCheck(model, kept, { familyCheck: 'cannot' }, 'report')).toEqual({ kept: 'kept' });
  expect(await keepWithCheck(model, kept, undefined, 'report')).toEqual({ kept: 'kept' });
});

test('a report that was refused leaves no writing behind that would belong to nothing', async () => {
  const refused = keepWithCheck(model, Promise.resolve(false), outcome, 'report');
  expect(await refused).toEqual({ kept: 'failed' });
  expect(samples()).toEqual([]);
});

test('a single miss is kept at once, whole, without its writing, or not at all', async () => {
  expect(await keepMiss(model, miss, outcome)).toBe('kept');
  expect(samples()).toMatchObject([{ reportId: 'miss' }]);
  database.full.add('samples');
  expect(await keepMiss(model, miss, outcome)).toBe('without-writing');
  database.full.add('reports');
  expect(await keepMiss(model, miss, outcome)).toBe('failed');
});
