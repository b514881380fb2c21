// What has been answered, and in whose voice: another one may be chosen at any time on the first page.
import { expect, test } from 'vitest';
import { outcomeMade } from '../../../src/ui/pages/family-check/keep-check.ts';
import type { Reporter } from '../../../src/ui/pages/symptoms/answers.ts';
import { useAnswers } from '../../../src/ui/pages/symptoms/use-answers.ts';
import { entry } from '../../domain/calling/followed.ts';
import { showHook } from '../state/shown-hook.tsx';
import { modelAt } from '../today/today-model.tsx';

const model = modelAt('2026-11-25T20:00:00+09:00', {});
const sentence = { kind: 'typed', text: '朝ごはん' } as const;
const missedAt = '2026-11-25T19:50:00+09:00';
const begun = { by: 'patient' as Reporter, corrected: undefined, again: undefined, isFirstPage: true };

test('another voice chosen after something was typed keeps it, and the report is hers from then on', async () => {
  const hook = showHook(model, useAnswers, begun);
  hook.given().setAnswers({ ...hook.given().answers, temperature: '36.9' });
  await expect.poll(() => hook.given().answers.temperature).toBe('36.9');
  hook.change({ ...begun, by: 'family' });
  await expect.poll(() => hook.given().answers.by).toBe('family');
  expect(hook.given().answers.temperature).toBe('36.9');
  expect(hook.given().answers).not.toBe(hook.given().start);
});

test('chosen before the first answer, nothing is half filled by it', async () => {
  const hook = showHook(model, useAnswers, begun);
  hook.change({ ...begun, by: 'family' });
  await expect.poll(() => hook.given().answers.by).toBe('family');
  expect(hook.given().answers).toBe(hook.given().start);
});

test('the browser’s way forward to a page of the voice before changes no voice', async () => {
  const hook = showHook(model, useAnswers, { ...begun, by: 'family' });
  hook.change({ ...begun, isFirstPage: false });
  hook.change({ ...begun, by: 'family' });
  expect(hook.given().answers.by).toBe('family');
});

test('a half-filled report goes on with what was written in its check and the miss that waits for an answer', async () => {
  const hook = showHook(model, useAnswers, begun);
  const half = { ...hook.given().answers, by: 'family' as const, familyCheck: { missed: [] } };
  hook.given().goOn({ step: 'signs', answers: half, check: { sentence, missedAt } });
  await expect.poll(() => hook.given().check).toEqual({ sentence, missedAt });
  expect(hook.given().answers).toEqual(half);
});

test('the check of a report that is corrected is kept already; one made anew is kept with the correction', async () => {
  const familyCheck = { missed: ['year' as const] };
  const corrected = entry('check', '2026-11-25T19:00:00+09:00', { signs: {}, familyCheck });
  const hook = showHook(model, useAnswers, { ...begun, corrected });
  const outcome = () => outcomeMade(hook.given().answers.familyCheck, hook.given().check);
  expect(hook.given().answers.familyCheck).toEqual(familyCheck);
  expect(outcome()).toBeUndefined();
  hook.given().takeCheck({ familyCheck: { missed: [] }, sentence }, undefined);
  await expect.poll(outcome).toEqual({ familyCheck: { missed: [] }, sentence });
});
