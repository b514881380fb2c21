// A reminder that the service has confirmed survives the death of its process, and comes at its time.

import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { startPushService } from '../support/push-service.ts';
import { startTemoto } from '../support/temoto-server.ts';

const DUE_IN_MS = 8000;

test('killed right after it has confirmed a reminder, the service sends it once, never early, and in time', async () => {
  const push = await startPushService();
  const server = await startTemoto({ PUSH_HOSTS: push.host, NODE_EXTRA_CA_CERTS: push.certificateFile });
  try {
    const subscription = push.subscribe();
    const at = Date.now() + DUE_IN_MS;
    const confirmed = await fetch(`${server.url}/api/devices/${randomUUID()}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${randomBytes(32).toString('base64url')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        revision: 1,
        locale: 'ja',
        subscription: subscription.json,
        reminders: [
          { id: 'r1', at: new Date(at).toISOString(), expiresAt: new Date(at + 3_600_000).toISOString() },
        ],
      }),
    });
    expect(confirmed.status).toBe(200);
    for (let death = 0; death < 3; death++) {
      await server.kill();
      await server.start();
    }
    const [received] = await subscription.waitFor(1, 60_000);
    expect(received?.receivedAtMs).toBeGreaterThanOrEqual(at);
    expect(received?.receivedAtMs).toBeLessThanOrEqual(at + 60_000);
    expect(received && JSON.parse(subscription.decrypt(received).toString())).toMatchObject({
      web_push: 8030,
    });
  } finally {
    await server.remove();
    await push.close();
  }
});
