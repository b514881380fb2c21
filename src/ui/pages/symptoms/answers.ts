// What somebody has answered so far on the way through a report, as typed and ticked.
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { InfusionChoice } from '../../../domain/symptoms/infusion-choice.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import type { ChosenSigns } from './sign-levels.ts';

export type Reporter = SymptomEntry['by'];

export type Step = 'danger' | 'temperature' | 'signs' | 'last';

export const STEPS: readonly Step[] = ['danger', 'temperature', 'signs', 'last'];

/** `value`: a number is typed or still to be typed. */
export type Measured = 'value' | 'hot-unmeasured' | 'not-measured';

export type DeviceField = 'oxygen' | 'systolic' | 'pulse' | 'breaths';

export const DEVICE_FIELDS: readonly DeviceField[] = ['oxygen', 'systolic', 'pulse', 'breaths'];

export type RecentFever = 'no' | '1' | '2' | '3' | 'unknown';

export type Answers = {
  by: Reporter;
  temperature: string;
  measured: Measured;
  feverMedicine: boolean;
  mayBeMasked: boolean;
  warmAnHourAgo: boolean;
  signs: ChosenSigns;
  devices: Record<DeviceField, string>;
  /** Absent until it is answered. */
  recentFever?: RecentFever | undefined;
  feverReturned: boolean;
  /** Absent: the day from the dates stands. */
  lastInfusion?: InfusionChoice | undefined;
};

export function emptyAnswers(by: Reporter): Answers {
  return {
    by,
    temperature: '',
    measured: 'value',
    feverMedicine: false,
    mayBeMasked: false,
    warmAnHourAgo: false,
    signs: {},
    devices: { oxygen: '', systolic: '', pulse: '', breaths: '' },
    feverReturned: false,
  };
}

/** Whether there is anything that would be lost. */
export function hasAnswers(answers: Answers): boolean {
  return JSON.stringify(answers) !== JSON.stringify(emptyAnswers(answers.by));
}

/** The fields of a stored entry as they would have been filled, for a correction. */
export function answersOf({ by, report }: SymptomEntry): Answers {
  const text = (value: number | undefined) => (value === undefined ? '' : String(value));
  return {
    by,
    temperature: report.temperatureCelsius?.toFixed(1) ?? '',
    measured: measuredOf(report),
    feverMedicine: report.feverMedicineForFever === true,
    mayBeMasked: report.temperatureMayBeMasked === true,
    warmAnHourAgo: report.warmAnHourAgo === true,
    signs: { ...report.signs },
    devices: {
      oxygen: text(report.oxygenPercent),
      systolic: text(report.systolicMmHg),
      pulse: text(report.pulsePerMinute),
      breaths: text(report.breathsPerMinute),
    },
    recentFever: recentFeverOf(report.feverDays),
    feverReturned: report.feverReturned === true,
  };
}

function measuredOf(report: Report): Measured {
  if (report.feelsHotUnmeasured) return 'hot-unmeasured';
  return report.temperatureCelsius === undefined ? 'not-measured' : 'value';
}

/** An entry made before the question was reached leaves it open. */
function recentFeverOf(feverDays: number | undefined): RecentFever | undefined {
  if (feverDays === undefined) return undefined;
  return feverDays >= 3 ? '3' : feverDays >= 2 ? '2' : feverDays >= 1 ? '1' : 'no';
}
