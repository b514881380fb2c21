// What a failure of the system, the network or the database says about itself besides its message, which holds addresses.
import { getSystemErrorMessage } from 'node:util';

export function errorCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** "EACCES: permission denied"; the code alone where the system has no words for it. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error) ?? 'unknown';
  const errno = (error as { errno?: unknown } | null)?.errno;
  return typeof errno === 'number' && errno < 0 ? `${code}: ${getSystemErrorMessage(errno)}` : code;
}
