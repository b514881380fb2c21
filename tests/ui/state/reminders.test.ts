// What the service is told when prompts are stopped, reminders are turned off, or somebody wants to be asked again.
import { expect, test, vi } from 'vitest';
import type { Wish } from '../../../src/device/reminder-service.ts';
import { USUAL_REMINDERS } from '../../../src/domain/reminders/reminder-settings.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { keepReport } from '../../../src/ui/state/change.ts';
import type { Model } from '../../../src/ui/state/model.ts';
import { changeKind, turnOff } from '../../../src/ui/state/reminders.ts';
import { syncReminders } from '../../../src/ui/state/sync-reminders.ts';
import { CLOSE_WATCH, clock, LATER_CYCLE, TIRED } from '../../domain/calling/followed.ts';
import { phone } from './phone.ts';

const instants = (sent: Wish[]) => sent.at(-1)?.reminders.map(({ at }) => at) ?? [];
const MIDDAY_CHECK = '2026-11-15T05:00:00.000Z';
const MORNING_OF_NEXT = '2026-11-20T22:00:00.000Z';

test('stopping the checks takes them from the service and leaves the infusions there', async () => {
  const { model, sent } = phone(USUAL_REMINDERS);
  await syncReminders(model);
  expect(instants(sent)).toEqual(expect.arrayContaining([MIDDAY_CHECK, MORNING_OF_NEXT]));
  expect(await changeKind(model, 'check', true)).toBe(true);
  await vi.waitFor(() => expect(instants(sent)).not.toContain(MIDDAY_CHECK));
  expect(instants(sent)).toContain(MORNING_OF_NEXT);
  expect(await changeKind(model, 'check', false)).toBe(true);
  await vi.waitFor(() => expect(instants(sent)).toContain(MIDDAY_CHECK));
});

test('whoever never turned reminders on stops the question on Today, and the service hears nothing', async () => {
  const { model, sent, forget } = phone();
  expect(await changeKind(model, 'check', true)).toBe(true);
  expect(model.reminders.value?.settings).toMatchObject({ wanted: false, stopped: ['check'] });
  await syncReminders(model);
  expect(sent).toEqual([]);
  expect(forget).not.toHaveBeenCalled();
});

test('turning off keeps the times and what was stopped, under an id that the service never saw', async () => {
  const { model, forget } = phone({ ...USUAL_REMINDERS, checkMorning: '06:30', stopped: ['check'] });
  await syncReminders(model);
  const before = model.reminders.value;
  expect(await turnOff(model)).toBe('off');
  expect(forget).toHaveBeenCalledTimes(1);
  expect(model.reminders.value).toMatchObject({
    revision: 0,
    settings: { wanted: false, checkMorning: '06:30', stopped: ['check'] },
    meanings: {},
  });
  expect(model.reminders.value?.deviceId).not.toBe(before?.deviceId);
  await syncReminders(model);
  expect(forget).toHaveBeenCalledTimes(1);
});

test('a service that could not be reached is told at the next opening', async () => {
  const { model, forget } = phone(USUAL_REMINDERS);
  await syncReminders(model);
  forget.mockResolvedValueOnce(false);
  expect(await turnOff(model)).toBe('off-here');
  await syncReminders(model);
  expect(forget).toHaveBeenCalledTimes(2);
  expect(model.reminders.value?.revision).toBe(0);
});

async function reported(model: Model, entry: SymptomEntry): Promise<void> {
  await keepReport(model, entry);
  // The service's side loads only when it is needed.
  await vi.dynamicImportSettled();
}

test('a report asks for its pushes where the person turned them on, and for none where not', async () => {
  const at = clock('10:30');
  for (const followUps of [true, false]) {
    const { model, sent } = phone({ ...USUAL_REMINDERS, followUps }, at);
    model.infusions.value = LATER_CYCLE;
    await reported(model, TIRED);
    if (followUps) await vi.waitFor(() => expect(instants(sent)).toContain(clock('15:00')));
    else expect(sent).toEqual([]);
  }
});

test('in close watch they come before sleep and on waking, by the person’s own night', async () => {
  const quiet = { from: '21:00', to: '06:30' };
  const { model, sent } = phone({ ...USUAL_REMINDERS, followUps: true, quiet }, clock('10:30'));
  model.infusions.value = CLOSE_WATCH;
  await reported(model, TIRED);
  await vi.waitFor(() => expect(instants(sent)).toContain(clock('20:30')));
  expect(instants(sent)).toContain(clock('06:30', '2026-11-26'));
});
