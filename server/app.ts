// Builds the whole HTTP side: health, reminder service and page, with one log line per request.
import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import { clientAddress } from './client-address.ts';
import { isDatabaseAway, isReachable } from './database-away.ts';
import { type DeviceDependencies, deviceRoutes } from './device-routes.ts';
import { serveDocument } from './document-routes.ts';
import type { FindDocument } from './documents.ts';
import type { Metrics } from './metrics.ts';
import { openApi } from './openapi.ts';
import { problem } from './problem.ts';
import { COMMON_HEADERS, DATA_POLICY } from './security-headers.ts';

type AppDependencies = DeviceDependencies & {
  documents: FindDocument;
  metrics: Metrics;
  log: Logger;
  publicKey: string;
  trustedProxies: number;
  isStopping: () => boolean;
};

const BODY_MAX_BYTES = 64 * 1024;

export function buildApp(dependencies: AppDependencies) {
  const { store, documents, metrics, log, publicKey, trustedProxies, isStopping, limits } = dependencies;
  const app = new Hono<{
    Bindings: Partial<HttpBindings>;
    Variables: { requestId: string; address: string };
  }>();

  app.use(async (c, next) => {
    const requestId = randomUUID();
    const startedAt = performance.now();
    c.set('requestId', requestId);
    await next();
    for (const [name, value] of Object.entries(COMMON_HEADERS)) c.header(name, value);
    if (c.res.headers.get('content-type')?.startsWith('application/json')) {
      c.header('Content-Security-Policy', DATA_POLICY);
    }
    c.header('X-Request-Id', requestId);
    // A connection that is kept would hold up the end.
    if (isStopping()) c.header('Connection', 'close');
    const milliseconds = Math.round(performance.now() - startedAt);
    // The pattern, never the path: it holds the device's id.
    const [route, { method }, { status }] = [routePath(c), c.req, c.res];
    metrics.recordRequest(route, status, milliseconds / 1000);
    log.info({ requestId, method, route, status, milliseconds }, 'request');
  });

  app.onError((error, c) => {
    const { incoming } = c.env;
    // Whoever broke off in the middle of a body reads no answer, and it is no failure of ours.
    if (incoming?.destroyed && !incoming.complete) return problem(c, 'unreadable');
    log.error({ requestId: c.get('requestId'), err: error }, 'request failed');
    return problem(c, isDatabaseAway(error) ? 'unavailable' : 'unexpected');
  });
  app.notFound((c) => problem(c, 'not-found'));

  app.get('/healthz', (c) => c.json({ status: 'alive' }));
  app.get('/readyz', async (c) => {
    const isReady = !isStopping() && (await isReachable(store.db));
    return isReady ? c.json({ status: 'ready' }) : problem(c, 'unavailable');
  });

  app.use('/api/*', async (c, next) => {
    const address = clientAddress(
      getConnInfo(c).remote.address,
      c.req.header('x-forwarded-for'),
      trustedProxies,
    );
    c.set('address', address);
    const waitSeconds = await limits.address(address);
    if (waitSeconds) return problem(c, 'too-many-requests', String(waitSeconds));
    await next();
    c.header('Cache-Control', 'no-store');
  });
  app.use('/api/*', bodyLimit({ maxSize: BODY_MAX_BYTES, onError: (c) => problem(c, 'too-large') }));
  app.get('/api/push-key', (c) => c.json({ publicKey }));
  app.get('/api/openapi.json', (c) => c.json(openApi));
  app.route('/api/devices', deviceRoutes(dependencies));
  app.all('/api', (c) => problem(c, 'not-found'));
  app.all('/api/*', (c) => problem(c, 'not-found'));

  // Metrics have a port of their own; the page has no such route.
  app.get('/metrics', (c) => problem(c, 'not-found'));
  app.get('*', serveDocument(documents));
  return app;
}
