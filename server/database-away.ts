// Tells a database that is away for a while from a mistake of ours.
import { sql } from 'kysely';
import type { Db } from './database-schema.ts';
import { within } from './deadline.ts';
import { errorCode } from './error-code.ts';

/** Below the patience of whoever asks: a cut connection may keep a statement waiting for much longer. */
const ANSWER_WITHIN_MS = 2000;

export async function isReachable(db: Db): Promise<boolean> {
  const answer = sql`select 1`.execute(db).then(() => true);
  return within(ANSWER_WITHIN_MS, answer, () => new Error('no answer')).catch(() => false);
}

const NETWORK_CODES = new Set([
  ...['EAI_AGAIN', 'ECONNABORTED', 'ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EPIPE', 'ETIMEDOUT'],
]);
/** SQLSTATE classes: connection, resources (connections, disk), operator (restart), system; and a standby that only reads, as during a switch to another. */
const AWAY_CLASS = /^(08|53|57|58)\d{3}$|^(08|57)P\d\d$|^25006$/;
/** The driver's own words for a connection that broke or never came about; it gives them no code. */
const BROKEN_CONNECTION =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed))/;

export function isDatabaseAway(error: unknown): boolean {
  const code = errorCode(error);
  if (code !== undefined) return NETWORK_CODES.has(code) || AWAY_CLASS.test(code);
  return error instanceof Error && BROKEN_CONNECTION.test(error.message);
}
