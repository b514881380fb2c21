// The whole wish of one device, checked at the edge: after this every field has the form that the rest relies on.
import { createHash, ECDH } from 'node:crypto';
import * as v from 'valibot';
import { LOCALES, type Locale } from '../src/domain/locale.ts';
import { parseInstant } from './instant.ts';

export type WishedReminder = { id: string; at: Date; expiresAt: Date };

export type Wish = {
  revision: number;
  locale: Locale;
  subscription: { endpoint: string; p256dh: string; auth: string };
  reminders: WishedReminder[];
};

type ParsedWish =
  | { kind: 'wish'; wish: Wish }
  /** `field` is the path of the first mistake; the value is never repeated. */
  | { kind: 'malformed'; field: string }
  | { kind: 'too-many-reminders' };

const REMINDERS_MAX = 200;
const DAY_MS = 86_400_000;
const AHEAD_MAX_DAYS = 400;

export const reminderIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

const keySchema = (isKey: (bytes: Buffer) => boolean) =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9_-]{1,88}={0,2}$/),
    v.transform((text) => text.replace(/=+$/, '')),
    v.check((text) => isKey(Buffer.from(text, 'base64url'))),
  );

const wishSchema = v.strictObject({
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  locale: v.picklist(LOCALES),
  subscription: v.strictObject({
    endpoint: v.pipe(v.string(), v.maxLength(2048), v.url()),
    expirationTime: v.optional(v.unknown()),
    keys: v.strictObject({ p256dh: keySchema(isPoint), auth: keySchema((bytes) => bytes.length === 16) }),
  }),
  reminders: v.array(
    v.strictObject({ id: reminderIdSchema, at: instantSchema('up'), expiresAt: instantSchema('down') }),
  ),
});

export function parseWish(body: unknown): ParsedWish {
  const parsed = v.safeParse(wishSchema, body, { abortEarly: true });
  if (!parsed.success) return { kind: 'malformed', field: v.getDotPath(parsed.issues[0]) ?? 'body' };
  const { revision, locale, subscription, reminders } = parsed.output;
  if (reminders.length > REMINDERS_MAX) return { kind: 'too-many-reminders' };
  const field = findMistake(reminders);
  if (field) return { kind: 'malformed', field };
  return {
    kind: 'wish',
    wish: {
      revision,
      locale,
      subscription: { endpoint: subscription.endpoint, ...subscription.keys },
      reminders,
    },
  };
}

/** The path of the first reminder that is further ahead than anybody plans. */
export function findTooFar({ reminders }: Wish, now: Date): string | undefined {
  const latestMs = now.getTime() + AHEAD_MAX_DAYS * DAY_MS;
  const index = reminders.findIndex(({ at }) => at.getTime() > latestMs);
  return index < 0 ? undefined : `reminders.${index}.at`;
}

/** The same for the same wish, in whatever order it lists its reminders. */
export function hashWish(wish: Wish): string {
  const { locale, subscription, reminders } = wish;
  const rows = reminders.map(({ id, at, expiresAt }) => [id, at.getTime(), expiresAt.getTime()] as const);
  rows.sort(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify([
    locale,
    subscription.endpoint,
    subscription.p256dh,
    subscription.auth,
    ...rows,
  ]);
  return createHash('sha256').update(text).digest('hex');
}

function instantSchema(round: 'up' | 'down') {
  return v.pipe(
    v.string(),
    v.check((text) => parseInstant(text, round) !== undefined),
    v.transform((text) => new Date(parseInstant(text, round) ?? Number.NaN)),
  );
}

/** An uncompressed point that lies on P-256: any other would fail at every later send. */
function isPoint(bytes: Buffer): boolean {
  if (bytes.length !== 65 || bytes[0] !== 0x04) return false;
  try {
    ECDH.convertKey(bytes, 'prime256v1');
    return true;
  } catch {
    return false;
  }
}

function findMistake(reminders: readonly WishedReminder[]): string | undefined {
  const ids = new Set<string>();
  for (const [index, { id, at, expiresAt }] of reminders.entries()) {
    const windowMs = expiresAt.getTime() - at.getTime();
    if (ids.has(id)) return `reminders.${index}.id`;
    if (windowMs <= 0 || windowMs > DAY_MS) return `reminders.${index}.expiresAt`;
    ids.add(id);
  }
  return undefined;
}
