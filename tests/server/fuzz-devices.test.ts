// Behind the secret: whatever a device sends in its own name, each route answers in its three ways and never with a failure of ours.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectProblem, makeDevice, makeReminder, makeWish } from './harness.ts';
import { shareServer } from './share-server.ts';

const shared = shareServer({ TRUST_PROXY: '1' });

const anything = fc.oneof(
  fc.json(),
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const newerWish = fc.integer({ min: 2 }).map((revision) => {
  const reminders = [makeReminder(3600)];
  return JSON.stringify(makeWish(shared.push.subscribe(), { revision, reminders }));
});
const shown = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/).map((reminderId) => JSON.stringify({ reminderId }));

test.each([
  ['PUT', '', newerWish, 200],
  ['DELETE', '', anything, 204],
  ['POST', '/test', anything, 202],
  ['POST', '/shown', shown, 204],
] as const)(
  '%s /api/devices/{id}%s',
  async (method, path, good, success) => {
    const counts = new Map<number, number>();
    const sent = fc.record({
      id: fc.constantFrom('own', 'own', 'own', 'none'),
      isOwnSecret: fc.constantFrom(true, true, false),
      body: fc.oneof(good, good, anything),
    });
    await fc.assert(
      fc.asyncProperty(sent, async ({ id, isOwnSecret, body }) => {
        // A new one each time: what forgets it must have something to forget, and no limit is met.
        const device = makeDevice(shared.server.url);
        const headers = { 'x-forwarded-for': randomUUID() };
        expect((await device.put(makeWish(shared.push.subscribe()), headers)).status).toBe(200);
        const { secret } = isOwnSecret ? device : makeDevice(shared.server.url);
        const answer = await fetch(
          `${shared.server.url}/api/devices/${id === 'own' ? device.id : 'none'}${path}`,
          {
            method,
            headers: { ...headers, authorization: `Bearer ${secret}` },
            body,
          },
        );
        const { status } = answer;
        counts.set(status, (counts.get(status) ?? 0) + 1);
        if (status >= 400) await expectProblem(answer, status);
        else await answer.arrayBuffer();
        expect([success, 400, 403]).toContain(status);
      }),
      { numRuns: 100 },
    );
    for (const status of [success, 400, 403]) expect(counts.get(status)).toBeGreaterThan(2);
  },
  240_000,
);
