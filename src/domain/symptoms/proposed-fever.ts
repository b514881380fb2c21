/** What the log says about earlier fever, proposed to the person who reports; the higher of the two stands. */
import { FEVER_CELSIUS } from '../../content/product/lines/thresholds.ts';
import { daysBetween } from '../civil-day.ts';
import type { SymptomEntry } from './entry.ts';
import type { Report } from './report.ts';
import { isOfLastDay, oldestFirst, standingEntries } from './working-entries.ts';

/** A fever longer ago than this is another fever, not one that came back. */
const SAME_FEVER_DAYS = 7;

/** By what the report says of its own moment. */
export function hasFever({
  temperatureCelsius = 0,
  feelsHotUnmeasured,
  feverMedicineForFever,
}: Report): boolean {
  return temperatureCelsius >= FEVER_CELSIUS || feelsHotUnmeasured === true || feverMedicineForFever === true;
}

/** `now` is an RFC 3339 instant; `dayOf` tells the civil day of an instant where the person is. */
export function proposedFever(
  entries: readonly SymptomEntry[],
  now: string,
  dayOf: (at: string) => string,
): { feverDays: number; feverReturned: boolean } {
  const readable = standingEntries(entries).filter(({ at }) => !Number.isNaN(Date.parse(at)));
  const log = oldestFirst(readable);
  const last = log.findLast(({ report }) => hasFever(report));
  if (last === undefined || !isOfLastDay(last, now)) return { feverDays: 0, feverReturned: false };

  const lastDay = dayOf(last.at);
  const course = log
    .map(({ at, report }) => ({ daysBefore: daysBetween(dayOf(at), lastDay), report }))
    .filter(({ report }) => hasFever(report) || report.temperatureCelsius !== undefined);

  const daysWithFever = new Set(course.filter(({ report }) => hasFever(report)).map((one) => one.daysBefore));
  let feverDays = 0;
  while (daysWithFever.has(feverDays)) feverDays += 1;

  const ups = course
    .filter(({ daysBefore }) => daysBefore <= SAME_FEVER_DAYS)
    .map(({ report }) => hasFever(report));
  const wentDown = ups.indexOf(false, ups.indexOf(true));
  return { feverDays, feverReturned: wentDown !== -1 && ups.includes(true, wentDown) };
}
