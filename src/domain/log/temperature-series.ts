/** What the temperature chart and its table show of a span of days: readings, what was not read, infusions. */
import { addDays, type CivilDay, clockIn, daysBetween } from '../civil-day.ts';
import { dayOfInfusion } from '../infusions/course.ts';
import type { Infusion } from '../infusions/infusion.ts';
import type { SymptomEntry } from '../symptoms/entry.ts';
import type { Report } from '../symptoms/report.ts';
import { isEmpty, oldestFirst, standingEntries } from '../symptoms/working-entries.ts';
import { groupBy } from './group-by.ts';
import { infusionsBetween } from './log-days.ts';
import type { DaySpan } from './log-filter.ts';
import { isTemperatureMasked } from './masked-temperature.ts';

export type Reading = {
  /** Of its entry. */
  id: string;
  at: string;
  day: CivilDay;
  /** Days since the beginning of the span, by the clock on the wall. */
  position: number;
  /** Absent: not measured. */
  celsius?: number;
  /** Hot or shivering, and no thermometer. */
  isHot: boolean;
  tookFeverMedicine: boolean;
  /** A medicine may hide a fever: the value cannot be used. */
  isMasked: boolean;
};

export type InfusionMark = { day: CivilDay; position: number; infusion: Infusion };

export type TemperatureSeries = {
  span: DaySpan;
  days: number;
  /** Oldest first. */
  readings: Reading[];
  infusions: InfusionMark[];
};

/** Readings further apart than this are not joined: nobody knows what was between them. */
const JOINED_FOR_MS = 86_400_000;

const MINUTES_A_DAY = 1440;

/** `entries` may reach further than the span; corrections must be among them. */
export function temperatureSeries(
  entries: readonly SymptomEntry[],
  infusions: readonly Infusion[],
  span: DaySpan,
  zone: string,
): TemperatureSeries {
  const readings = oldestFirst(standingEntries(entries)).flatMap((entry): Reading[] => {
    const { day, hour, minute } = clockIn(zone, Date.parse(entry.at));
    if (day < span.from || day > span.to || !isAboutTemperature(entry)) return [];
    const position = daysBetween(span.from, day) + (hour * 60 + minute) / MINUTES_A_DAY;
    return [{ id: entry.id, at: entry.at, day, position, ...readingOf(entry.report) }];
  });
  const marks = infusionsBetween(infusions, span.from, span.to).map((infusion): InfusionMark => {
    const day = dayOfInfusion(infusion);
    // The clock time of an infusion is not known: the middle of its day.
    return { day, position: daysBetween(span.from, day) + 0.5, infusion };
  });
  return { span, days: daysBetween(span.from, span.to) + 1, readings, infusions: marks };
}

/** A bare taking-back says nothing, nor does "nobody answers" about the body. */
function isAboutTemperature({ report, takesBack }: SymptomEntry): boolean {
  if (takesBack !== undefined && isEmpty(report)) return false;
  const { hospitalUnreachable, ...rest } = report;
  return !(hospitalUnreachable && isEmpty(rest));
}

function readingOf(report: Report): Omit<Reading, 'id' | 'at' | 'day' | 'position'> {
  return {
    ...(report.temperatureCelsius !== undefined && { celsius: report.temperatureCelsius }),
    isHot: report.feelsHotUnmeasured === true,
    tookFeverMedicine: report.feverMedicineForFever === true,
    isMasked: isTemperatureMasked(report),
  };
}

/** Pairs of neighbouring values that a line may join. */
export function joinedReadings(readings: readonly Reading[]): [Reading, Reading][] {
  const measured = readings.filter(({ celsius }) => celsius !== undefined);
  return measured.flatMap((reading, index): [Reading, Reading][] => {
    const next = measured[index + 1];
    const isNear = next && Date.parse(next.at) - Date.parse(reading.at) <= JOINED_FOR_MS;
    return isNear ? [[reading, next]] : [];
  });
}

/** Readings of several days in one: where single ones would lie on top of each other. */
export type ReadingGroup = {
  from: CivilDay;
  to: CivilDay;
  /** The middle of its days. */
  position: number;
  readings: Reading[];
  highest?: number;
  lowest?: number;
};

/** Days without any reading are left out. */
export function groupedReadings(
  { readings, days, span }: TemperatureSeries,
  mostGroups: number,
): ReadingGroup[] {
  const width = Math.ceil(days / mostGroups);
  const groups = groupBy(readings, ({ position }) => Math.floor(position / width));
  return [...groups].map(([index, ofGroup]): ReadingGroup => {
    const values = ofGroup.flatMap(({ celsius }) => (celsius === undefined ? [] : [celsius]));
    const last = Math.min((index + 1) * width, days) - 1;
    return {
      from: addDays(span.from, index * width),
      to: addDays(span.from, last),
      position: (index * width + last + 1) / 2,
      readings: ofGroup,
      ...(values.length > 0 && { highest: Math.max(...values), lowest: Math.min(...values) }),
    };
  });
}
