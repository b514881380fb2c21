/** Civil days as 'YYYY-MM-DD' strings, and what a clock on the wall of a zone shows; small, because the worker loads it. */

/** 'YYYY-MM-DD', years 0000 to 9999: compares, sorts and equals as text. */
export type CivilDay = string;

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type WallClock = { day: CivilDay; hour: number; minute: number; weekday: Weekday };

const DAY_MS = 86_400_000;

/** Whole days since 1970-01-01, or NaN when the text is no day of the calendar. */
function dayNumber(text: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number.NaN;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // Engines differ on 30 February: some refuse it, some roll over to March.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text) ? ms / DAY_MS : Number.NaN;
}

function dayNumberOrThrow(day: CivilDay): number {
  const number = dayNumber(day);
  if (Number.isNaN(number)) throw new RangeError(`Not a civil day: ${day}`);
  return number;
}

export function isCivilDay(text: unknown): text is CivilDay {
  return typeof text === 'string' && !Number.isNaN(dayNumber(text));
}

/** Throws a RangeError for text that is no day, and past the years 0000 to 9999. */
export function addDays(day: CivilDay, count: number): CivilDay {
  const moved = new Date((dayNumberOrThrow(day) + count) * DAY_MS).toISOString().slice(0, 10);
  if (!isCivilDay(moved)) throw new RangeError(`No civil day ${count} days from ${day}`);
  return moved;
}

/** Positive when `to` is later. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return dayNumberOrThrow(to) - dayNumberOrThrow(from);
}

export function weekdayOf(day: CivilDay): Weekday {
  return weekdayOfDate(new Date(dayNumberOrThrow(day) * DAY_MS));
}

function weekdayOfDate(date: Date): Weekday {
  return (date.getUTCDay() || 7) as Weekday;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Throws a RangeError for an unknown zone or an invalid instant. */
export function clockIn(zone: string, instant: Date | number): WallClock {
  // American order, whole numbers: 01/31/2026, 09:05. Reading it whole costs a third of formatToParts.
  const [month, date, year = '', hour, minute] = formatterFor(zone).format(instant).match(/\d+/g) ?? [];
  const day = `${year.padStart(4, '0')}-${month}-${date}`;
  // The engine wrote this day: it needs no check, and this function runs on every rendering.
  const weekday = weekdayOfDate(new Date(`${day}T00:00:00Z`));
  return { day, hour: Number(hour), minute: Number(minute), weekday };
}

export function civilDayIn(zone: string, instant: Date | number): CivilDay {
  return clockIn(zone, instant).day;
}
