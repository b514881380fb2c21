// RFC 3339 instants in UTC, as reminders carry them.
// PostgreSQL has no year 0.
const INSTANT = /^((?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?Z$/;

/** Milliseconds since 1970; undefined for anything else, also for a day or a time that does not exist. */
export function parseInstant(text: string, round: 'up' | 'down'): number | undefined {
  const [, seconds, fraction = ''] = INSTANT.exec(text) ?? [];
  if (seconds === undefined) return undefined;
  const time = Date.parse(`${seconds}Z`);
  // Date.parse reads 30 February as 2 March; written back it differs.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(seconds)) return undefined;
  const milliseconds = Number(fraction.padEnd(9, '0')) / 1_000_000;
  return time + (round === 'up' ? Math.ceil(milliseconds) : Math.floor(milliseconds));
}
