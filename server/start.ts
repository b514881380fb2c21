// Puts the parts together in the order in which they need each other, and takes them apart in reverse.
import { lookup } from 'node:dns/promises';
import { createServer, type Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Logger } from 'pino';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { startDelivery } from './delivery.ts';
import { type FindDocument, readDocuments } from './documents.ts';
import { makeLimits } from './limits.ts';
import { closeServer, listen } from './listen.ts';
import { makeMetrics, serveMetrics } from './metrics.ts';
import { lookupPublic } from './public-address.ts';
import { makePushSender } from './push-sender.ts';
import { startUpkeep } from './upkeep.ts';
import { loadVapidKeys } from './vapid-keys.ts';

export type RunningServer = {
  port: number;
  publicUrl: string;
  metricsPort: number | undefined;
  /** Finishes what is in hand, then closes the database. */
  stop(): Promise<void>;
};

/** `stop` ends the start between two steps: then it rejects with the reason of the signal. */
export async function startServer(config: Config, log: Logger, stop: AbortSignal): Promise<RunningServer> {
  const documents = readDocuments(config.distDir);
  const onError = (error: unknown) => log.error({ err: error }, 'database failed');
  const database = await openDatabase(config, { onError, stop });
  try {
    return await serve(config, log, documents, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serve(
  config: Config,
  log: Logger,
  documents: FindDocument,
  database: OpenDatabase,
): Promise<RunningServer> {
  const { store } = database;
  const keys = await loadVapidKeys(store.db, config);
  const metrics = makeMetrics(store);
  const sender = makePushSender({
    keys,
    subject: config.vapidSubject,
    trustedHosts: config.pushHosts,
    now: Date.now,
    lookup: lookupPublic,
  });

  let isStopping = false;
  let answer: (request: Request, env: object) => Response | Promise<Response> = () =>
    new Response(null, { status: 503 });
  const server = createAdaptorServer({
    fetch: (request, env) => answer(request, env),
    serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000 },
  }) as Server;
  const port = await listen(server, 'PORT', config.port);
  const publicUrl = config.publicUrl ?? `http://localhost:${port}`;
  const app = buildApp({
    store,
    sender,
    documents,
    metrics,
    log,
    publicUrl,
    limits: makeLimits(),
    trustedHosts: config.pushHosts,
    trustedProxies: config.trustedProxies,
    publicKey: keys.publicKey,
    resolve: (hostname) => lookup(hostname, { all: true }),
    now: () => new Date(),
    isStopping: () => isStopping,
  });
  answer = (request, env) => app.fetch(request, env);

  const metricsServer = createServer(serveMetrics(metrics.registry));
  const { metrics: metricsAddress } = config;
  const metricsPort =
    metricsAddress &&
    (await listen(metricsServer, 'METRICS_PORT', metricsAddress.port, metricsAddress.host).catch(
      async (error: unknown) => {
        await closeServer(server);
        throw error;
      },
    ));
  const delivery = startDelivery(store, { sender, metrics, log, publicUrl });
  const upkeep = startUpkeep(database, log);

  return {
    port,
    publicUrl,
    metricsPort,
    async stop() {
      isStopping = true;
      await Promise.all([closeServer(server), closeServer(metricsServer), delivery.stop(), upkeep.stop()]);
      await sender.close();
      await database.close();
    },
  };
}
