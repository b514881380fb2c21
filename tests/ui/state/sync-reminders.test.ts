// Telling the service: what was accepted is known by its number, and what is lost or dead is put right.
import { expect, test } from 'vitest';
import { USUAL_REMINDERS } from '../../../src/domain/reminders/reminder-settings.ts';
import { changeReminderSettings, sendTest } from '../../../src/ui/state/reminders.ts';
import { syncReminders } from '../../../src/ui/state/sync-reminders.ts';
import { phone } from './phone.ts';

test('the same wish is sent at every opening under the same number', async () => {
  const { model, sent } = phone(USUAL_REMINDERS);
  expect(await syncReminders(model)).toBe('accepted');
  expect(await syncReminders(model)).toBe('accepted');
  expect(sent.map(({ revision }) => revision)).toEqual([1, 1]);
  expect(model.reminders.value).toMatchObject({ revision: 1, acceptedRevision: 1 });
});

test('a change that could not be told keeps a higher number than what was accepted', async () => {
  const { model, wishAnswers } = phone(USUAL_REMINDERS);
  await syncReminders(model);
  wishAnswers.push({ kind: 'unreachable' });
  await changeReminderSettings(model, (known) => ({ ...known, morningOf: '06:00' }));
  expect(await syncReminders(model)).toBe('accepted');
  wishAnswers.push({ kind: 'unreachable' });
  model.settings.value = { ...model.settings.value, locale: 'en' };
  expect(await syncReminders(model)).toBe('unreachable');
  expect(model.reminders.value).toMatchObject({ revision: 3, acceptedRevision: 2 });
});

test('a service that knows a higher number gets the next one', async () => {
  const { model, sent, wishAnswers } = phone(USUAL_REMINDERS);
  wishAnswers.push({ kind: 'older-than-stored', revision: 41 });
  expect(await syncReminders(model)).toBe('accepted');
  expect(sent.map(({ revision }) => revision)).toEqual([1, 42]);
  expect(model.reminders.value).toMatchObject({ revision: 42, acceptedRevision: 42 });
});

test('two changes at once are told one after the other, the later one last', async () => {
  const { model, sent } = phone(USUAL_REMINDERS);
  const first = syncReminders(model);
  await changeReminderSettings(model, (known) => ({ ...known, eveningBefore: '19:00' }));
  await Promise.all([first, syncReminders(model)]);
  const revisions = sent.map(({ revision }) => revision);
  expect(revisions).toEqual([...revisions].sort((one, other) => one - other));
  expect(sent.at(-1)?.reminders.map(({ at }) => at)).toContain('2026-11-20T10:00:00.000Z');
});

test('the plan is kept without a network: no push can announce a day that was moved', async () => {
  const { model } = phone(USUAL_REMINDERS);
  await syncReminders(model);
  model.device.service.publicKey = async () => undefined;
  model.infusions.value = [];
  expect(await syncReminders(model)).toBe('unreachable');
  expect(model.reminders.value?.meanings).toEqual({});
});

test('a practice message to a service that forgot this phone is sent once more after the wish', async () => {
  const { model, sent, unsubscribe, testAnswers } = phone(USUAL_REMINDERS);
  await syncReminders(model);
  testAnswers.push({ kind: 'unknown' });
  expect(await sendTest(model)).toEqual({ kind: 'sent' });
  expect(sent).toHaveLength(2);
  expect(unsubscribe).not.toHaveBeenCalled();
});

test('a dead subscription is given up for a new one before the second try, and there is no third', async () => {
  const { model, unsubscribe, testAnswers } = phone(USUAL_REMINDERS);
  await syncReminders(model);
  testAnswers.push({ kind: 'gone' }, { kind: 'gone' });
  expect(await sendTest(model)).toEqual({ kind: 'failed' });
  expect(unsubscribe).toHaveBeenCalledTimes(1);
});
