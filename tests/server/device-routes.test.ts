// A known push service's name that leads inside the network is refused when a device is registered.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type DeviceDependencies, deviceRoutes } from '../../server/device-routes.ts';
import { makeLimits } from '../../server/limits.ts';

test('an endpoint whose name has a private address is answered with 422', async () => {
  const unused = (): never => {
    throw new Error('nothing else may be asked');
  };
  const routes = deviceRoutes({
    store: { db: { transaction: unused } } as unknown as DeviceDependencies['store'],
    sender: { endpointOf: unused, send: unused, close: unused },
    limits: makeLimits(),
    trustedHosts: new Set(),
    resolve: async () => [{ address: '10.0.0.5', family: 4 }],
    publicUrl: 'https://temoto.example.org',
    now: () => new Date(),
  });
  const answer = await routes.request(`/${randomUUID()}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${'A'.repeat(43)}` },
    body: JSON.stringify({
      revision: 1,
      locale: 'en',
      subscription: {
        endpoint: 'https://sg2p.notify.windows.com/w/?token=x',
        keys: {
          p256dh: 'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8',
          auth: 'A'.repeat(22),
        },
      },
      reminders: [],
    }),
  });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ title: 'Pushes cannot be sent to this endpoint' });
});
