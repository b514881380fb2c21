// One try to hand over one reminder, with a sender that does what the test says.
import { expect, test } from 'vitest';
import { makeAttempt } from '../../server/delivery-attempt.ts';
import { makeLog } from '../../server/log.ts';
import type { Metrics } from '../../server/metrics.ts';
import type { PushAnswer, PushSender } from '../../server/push-sender.ts';
import type { DueReminder } from '../../server/reminders.ts';

const ENDPOINT = { url: new URL('https://push.example.org/x'), engine: 'other', isTrusted: true } as const;

const DUE: DueReminder = {
  job: { id: 'job' } as DueReminder['job'],
  id: 'reminder',
  device: {
    id: 'device',
    locale: 'ja',
    subscription: { endpoint: 'https://push.example.org/x', p256dh: '', auth: '' },
    keyId: 'key',
  },
  attempts: 0,
  secondsLeft: 60,
  secondsLate: 2,
};

function setUp(send: () => Promise<PushAnswer>) {
  const recorded: number[] = [];
  const logLines: string[] = [];
  const sender: PushSender = { endpointOf: () => ENDPOINT, send, close: async () => {} };
  const metrics = {
    recordAttempt: (_engine, _answer, _outcome, secondsLate) => void recorded.push(secondsLate),
  } as Pick<Metrics, 'recordAttempt'> as Metrics;
  const log = makeLog('info', { write: (line) => void logLines.push(line) });
  const attempt = makeAttempt(
    { sender, metrics, log, publicUrl: 'https://temoto.example.org' },
    new AbortController().signal,
  );
  return { attempt, recorded, logLines };
}

const answered = {
  kind: 'answered',
  status: 201,
  retryAfter: undefined,
  reason: undefined,
} as const;

test('a handover is as late as its answer came, not as it was when the reminder was claimed', async () => {
  const { attempt, recorded } = setUp(async () => answered);
  expect(await attempt(DUE, performance.now() - 7000)).toMatchObject({ outcome: { kind: 'sent' } });
  expect(recorded).toHaveLength(1);
  expect(recorded[0]).toBeGreaterThanOrEqual(9);
  expect(recorded[0]).toBeLessThan(20);
});

test('a key that turned out to be the right one is told, so that the next push begins with it', async () => {
  const { attempt } = setUp(async () => ({ ...answered, rightKeyId: 'other' }));
  expect(await attempt(DUE, performance.now())).toMatchObject({ outcome: { kind: 'sent' }, keyId: 'other' });
  const usual = await setUp(async () => answered).attempt(DUE, performance.now());
  expect(usual).toMatchObject({ keyId: undefined });
});

test('a reminder whose time ended while it waited is not sent', async () => {
  const { attempt, recorded } = setUp(() => Promise.reject(new Error('sent')));
  const late = performance.now() - 60_000;
  expect(await attempt(DUE, late)).toMatchObject({ outcome: { kind: 'missed', reason: 'expired' } });
  const tried = { ...DUE, attempts: 1 };
  expect(await attempt(tried, late)).toMatchObject({ outcome: { kind: 'missed', reason: 'unanswered' } });
  expect(recorded).toEqual([]);
});

test('a reminder that is not due any more, because the clock was set back, waits', async () => {
  const { attempt } = setUp(() => Promise.reject(new Error('sent')));
  const early = { ...DUE, secondsLeft: 7200, secondsLate: -3600 };
  expect(await attempt(early, performance.now())).toMatchObject({
    outcome: { kind: 'retry', afterSeconds: 30, wasTried: false },
  });
});

test('a push that cannot be made is recorded as refused, and nothing of it is logged but its kind', async () => {
  const { attempt, logLines } = setUp(() => Promise.reject(new TypeError('https://push.example.org/x')));
  expect(await attempt(DUE, performance.now())).toMatchObject({ outcome: { kind: 'rejected' } });
  expect(logLines.join('')).toContain('TypeError');
  expect(logLines.join('')).not.toContain('push.example.org');
});
