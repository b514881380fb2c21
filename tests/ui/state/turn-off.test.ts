// Turning reminders off says what is true: gone everywhere, gone from here, or not kept and likely to come back.
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { USUAL_REMINDERS } from '../../../src/domain/reminders/reminder-settings.ts';
import type { ReminderState } from '../../../src/storage/reminder-state.ts';
import type { Model } from '../../../src/ui/state/model.ts';
import { turnOff } from '../../../src/ui/state/reminders.ts';
import { memoryDatabase } from './memory-database.ts';

const ON: ReminderState = {
  deviceId: 'device',
  secret: 'secret',
  revision: 3,
  settings: USUAL_REMINDERS,
  meanings: {},
};

/** A phone whose writes succeed or fail in that order, the last for ever; the service can be reached or not. */
function phone(writes: readonly boolean[], isServiceThere: boolean): Model {
  let count = 0;
  const mayWrite = () => {
    const isKept = writes[Math.min(count, writes.length - 1)] === true;
    count += 1;
    return isKept;
  };
  return {
    reminders: signal<ReminderState | undefined>(ON),
    database: memoryDatabase({ reminders: ON }, mayWrite),
    device: {
      newId: () => 'another',
      randomBytes: (length: number) => new Uint8Array(length),
      service: { forget: () => Promise.resolve(isServiceThere) },
      push: { unsubscribe: () => Promise.resolve() },
    },
  } as unknown as Model;
}

it('is off when the phone keeps it and the service forgets it', async () => {
  const model = phone([true], true);
  expect(await turnOff(model)).toBe('off');
  expect(model.reminders.value?.settings.wanted ?? false).toBe(false);
});

it('is off here when the service cannot be reached: it hears of it later', async () => {
  const model = phone([true], false);
  expect(await turnOff(model)).toBe('off-here');
  expect(model.reminders.value?.settings.wanted).toBe(false);
});

it('is not kept on a full disk, whether the service forgets it or not', async () => {
  for (const isServiceThere of [true, false]) {
    expect(await turnOff(phone([false], isServiceThere))).toBe('not-kept');
  }
});

it('is off when there is room by the time the service has forgotten it', async () => {
  expect(await turnOff(phone([false, true], true))).toBe('off');
});

it('is off when it never was on', async () => {
  const model = phone([true], true);
  model.reminders.value = undefined;
  expect(await turnOff(model)).toBe('off');
});
