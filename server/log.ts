// One JSON line per event on standard output, without endpoint, secret, address or body.
import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export function makeLog(level: LogLevel, to: DestinationStream = pino.destination({ sync: true })): Logger {
  return pino({ level, base: null, serializers: { err: describeError } }, to);
}

/** Messages of drivers and sockets hold values and addresses, so only the kind and the place of an error are told. */
export function describeError(error: unknown): { type: string; code?: string; stack?: string[] } {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    stack: frames.slice(0, 12).map((line) => line.trim()),
  };
}
