// What is half filled is kept while it is filled, under the key of whoever fills it, and once only.
import { beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../../src/storage/schema.ts';
import { emptyAnswers, type Reporter } from '../../../src/ui/pages/symptoms/answers.ts';
import { DRAFT_KEYS } from '../../../src/ui/pages/symptoms/draft.ts';
import { useDraft } from '../../../src/ui/pages/symptoms/draft-offer.tsx';
import type { Model } from '../../../src/ui/state/model.ts';
import { type RowDatabase, rowDatabase } from '../state/row-database.ts';
import { showHook } from '../state/shown-hook.tsx';
import { modelAt } from '../today/today-model.tsx';

let database: RowDatabase;
let model: Model;

beforeEach(() => {
  database = rowDatabase();
  model = modelAt('2026-11-25T20:00:00+09:00', {});
  model.database = database;
});

const start = emptyAnswers('patient');
const keys = () => database.rows<Draft>('drafts').map(({ key }) => key);
const filled = (by: Reporter) => ({
  key: DRAFT_KEYS[by],
  otherKey: DRAFT_KEYS[by === 'family' ? 'patient' : 'family'],
  step: 'temperature' as const,
  answers: { ...start, by, temperature: '36.9' },
  start,
});

test('another voice takes the half-filled report along: it does not stay behind as a double', async () => {
  const hook = showHook(model, useDraft, filled('patient'));
  await expect.poll(keys).toEqual(['report']);
  hook.change(filled('family'));
  await expect.poll(keys).toEqual(['report-family']);
  expect(hook.given().stop()).toBe('report-family');
});

test('the family’s check is kept with it at once, before its own half-done round is forgotten', async () => {
  const hook = showHook(model, useDraft, filled('family'));
  const check = { sentence: { kind: 'typed', text: '朝ごはん' } as const, missedAt: '2026-11-25T20:00:00Z' };
  const answers = { ...filled('family').answers, familyCheck: { missed: [] } };
  hook.given().keepNow(answers, check);
  await database.use(async () => {});
  expect(database.rows<Draft>('drafts')).toMatchObject([{ key: 'report-family', value: { answers, check } }]);
  hook.leave();
});

test('where it can no longer be kept, the one before stays, and the page says so', async () => {
  const hook = showHook(model, useDraft, filled('patient'));
  await expect.poll(keys).toEqual(['report']);
  database.full.add('drafts');
  hook.change(filled('family'));
  await expect.poll(() => hook.given().isUnsaved).toBe(true);
  expect(keys()).toEqual(['report']);
  expect(hook.given().stop()).toBe('report');
});

test('what a closed tab left is offered, also when the clock was put back two minutes since', async () => {
  const { answers } = filled('family');
  const check = { missedAt: '2026-11-25T20:00:00+09:00' };
  const value = { step: 'signs', answers, check };
  database = rowDatabase({
    drafts: [{ key: 'report-family', savedAt: '2026-11-25T20:02:00+09:00', value } as Draft],
  });
  model.database = database;
  const hook = showHook(model, useDraft, { ...filled('patient'), answers: start });
  await expect.poll(() => hook.given().offered).toMatchObject(value);
  hook.given().goOn();
  expect(hook.given().stop()).toBe('report-family');
});
