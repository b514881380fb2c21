// Hands one push to its push service: encrypted by web-push, over a bounded set of kept connections, never redirected.
import { createHash } from 'node:crypto';
import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import webPush from 'web-push';
import { PrivateAddressError } from './public-address.ts';
import { type Endpoint, parseEndpoint } from './push-endpoint.ts';
import { makeVapidSigner } from './vapid-header.ts';
import type { Keyring, PushKey } from './vapid-keys.ts';
import type { Wish } from './wish.ts';

export type Push = {
  subscription: Wish['subscription'];
  /** The push key that the subscription was made with, as far as is known. */
  keyId: string | null;
  payload: Buffer;
  ttlSeconds: number;
  /** Several pushes of one topic that wait for a phone are one in the end. */
  topic: string;
  /** The push must have been handed over by then, or not at all. */
  timeoutMs: number;
};

export type PushAnswer =
  | {
      kind: 'answered';
      status: number;
      retryAfter: string | undefined;
      reason: string | undefined;
      /** The push key that was taken, where it was not the one that the subscription was thought to be made with. */
      rightKeyId?: string;
    }
  /** Nobody answered: connection, name or time-out. */
  | { kind: 'unreachable'; cause: string }
  /** Not sent: the list of push services has changed since, or the name leads inside now. */
  | { kind: 'refused' };

export type PushSender = {
  endpointOf(subscription: Wish['subscription']): Endpoint | undefined;
  send(push: Push, stop: AbortSignal): Promise<PushAnswer>;
  close(): Promise<void>;
};

type PushSenderOptions = {
  keyring: Keyring;
  subject: string;
  trustedHosts: ReadonlySet<string>;
  now: () => number;
  /** Finds and checks the addresses of every host that is not trusted. */
  lookup: LookupFunction;
};

export const CONNECTIONS_PER_ORIGIN = 64;
const CONNECT_TIMEOUT_MS = 5000;
const KEEP_ALIVE_MS = 30_000;
const ANSWER_MAX_BYTES = 4096;

export function makePushSender(options: PushSenderOptions): PushSender {
  const sign = makeVapidSigner(options.subject, options.now);
  const pool = {
    connections: CONNECTIONS_PER_ORIGIN,
    keepAliveTimeout: KEEP_ALIVE_MS,
  };
  const trusted = new Agent({ ...pool, connect: { timeout: CONNECT_TIMEOUT_MS } });
  const guarded = new Agent({ ...pool, connect: { timeout: CONNECT_TIMEOUT_MS, lookup: options.lookup } });
  const endpointOf = (subscription: Wish['subscription']) =>
    parseEndpoint(subscription.endpoint, options.trustedHosts);
  async function sendWith(key: PushKey, endpoint: Endpoint, push: Push, signal: AbortSignal) {
    const { headers, body } = encrypt(push);
    const sending = request(endpoint.url, {
      method: 'POST',
      headers: { ...headers, Authorization: sign(key, endpoint.url.origin) },
      body,
      dispatcher: endpoint.isTrusted ? trusted : guarded,
      signal,
    });
    const answer = await unlessAborted(sending, signal);
    return {
      kind: 'answered',
      status: answer.statusCode,
      retryAfter: single(answer.headers['retry-after']),
      reason: await readReason(answer.body, answer.statusCode),
    } as const;
  }

  return {
    endpointOf,
    async send(push, stop) {
      const endpoint = endpointOf(push.subscription);
      if (!endpoint) return { kind: 'refused' };
      const signal = AbortSignal.any([stop, AbortSignal.timeout(push.timeoutMs)]);
      try {
        const [key, ...others] = await options.keyring.candidates(push.keyId);
        if (!key) return { kind: 'refused' };
        const first = await sendWith(key, endpoint, push, signal);
        if (!isKeyRefused(first)) return first;
        for (const other of others) {
          const answer = await sendWith(other, endpoint, push, signal);
          if (!isKeyRefused(answer)) return { ...answer, rightKeyId: other.id };
        }
        return first;
      } catch (error) {
        if (isPrivateAddress(error)) return { kind: 'refused' };
        return { kind: 'unreachable', cause: causeOf(error) };
      }
    },
    async close() {
      await Promise.all([trusted.destroy(), guarded.destroy()]);
    },
  };
}

/** What push services say to a signature by another key than that of the subscription; Apple says 400 and gives this reason. */
function isKeyRefused({ status, reason }: { status: number; reason: string | undefined }): boolean {
  return status === 401 || status === 403 || (status === 400 && reason === 'VapidPkHashMismatch');
}

/** A request that still waits for its connection does not hear its signal; whoever waits for it does. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** At most 32 characters, as RFC 8030 says; it reveals neither the device nor the reminder. */
export function topicOf(deviceId: string, reminderId: string): string {
  return createHash('sha256')
    .update(`${deviceId} ${reminderId}`)
    .digest()
    .subarray(0, 24)
    .toString('base64url');
}

function encrypt(push: Push): { headers: Record<string, string>; body: Buffer } {
  const { endpoint, p256dh, auth } = push.subscription;
  const details = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, push.payload, {
    TTL: push.ttlSeconds,
    urgency: 'high',
    topic: push.topic,
    contentEncoding: 'aes128gcm',
  });
  const headers = Object.entries(details.headers).map(([name, value]) => [name, String(value)]);
  return { headers: Object.fromEntries(headers), body: details.body ?? Buffer.alloc(0) };
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** One word such as Apple's "BadJwtToken", never the whole answer: it may repeat the endpoint. */
async function readReason(body: AsyncIterable<Buffer>, status: number): Promise<string | undefined> {
  let text = '';
  try {
    for await (const chunk of body) {
      text += chunk.toString('latin1');
      if (text.length > ANSWER_MAX_BYTES) break;
    }
  } catch {
    // The status has arrived; a body that breaks off changes nothing.
  }
  return status < 400 ? undefined : /"(?:reason|error)"\s*:\s*"([A-Za-z ]{1,40})"/.exec(text)?.[1];
}

function isPrivateAddress(error: unknown): boolean {
  return (
    error instanceof PrivateAddressError || (error as Error | null)?.cause instanceof PrivateAddressError
  );
}

/** A code or a class name: messages of the network hold addresses. */
function causeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
}
