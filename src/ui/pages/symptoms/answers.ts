// What somebody has answered so far on the way through a report, as typed and ticked.

import { RED_QUESTIONS } from '../../../content/product/red-questions.ts';
import { SIGNS } from '../../../content/product/signs.ts';
import { celsiusText } from '../../../domain/symptoms/celsius-text.ts';
import { countedLevel, type UntoldLevel } from '../../../domain/symptoms/counted-level.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { InfusionChoice } from '../../../domain/symptoms/infusion-choice.ts';
import { type MeasurementReading, readMeasurement } from '../../../domain/symptoms/measurement.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { Since } from '../../../domain/symptoms/since.ts';
import type { Unread } from '../../../domain/symptoms/unread.ts';
import { isFeverUnknown } from '../../../domain/symptoms/untold.ts';
import type { SaidBesides } from './session.ts';
import { type ChosenSigns, untoldLevels } from './sign-levels.ts';
import { readTemperature } from './temperature-text.ts';

export type Reporter = SymptomEntry['by'];

export type Step = 'danger' | 'temperature' | 'signs' | 'last';

export const STEPS: readonly Step[] = ['danger', 'temperature', 'signs', 'last'];

/** `value`: a number is typed or still to be typed. */
export type Measured = 'value' | 'hot-unmeasured' | 'not-measured';

export type DeviceField = 'oxygen' | 'systolic' | 'pulse' | 'breaths';

export const DEVICE_FIELDS: readonly DeviceField[] = ['oxygen', 'systolic', 'pulse', 'breaths'];

export type RecentFever = 'no' | '1' | '2' | '3' | 'unknown';

/** "The same as before?", of something that the hospital knows of; `changed` is worse or new. */
export type Comparison = 'same' | 'changed' | 'unknown';

export type Answers = {
  by: Reporter;
  temperature: string;
  measured: Measured;
  feverMedicine: boolean;
  mayBeMasked: boolean;
  /** Not known what was taken: whatever it was may hide a fever. */
  medicineUnknown: boolean;
  warmAnHourAgo: boolean;
  signs: ChosenSigns;
  comparisons: Partial<Record<SignId, Comparison>>;
  familyCheck?: Report['familyCheck'] | undefined;
  devices: Record<DeviceField, string>;
  /** Absent until it is answered. */
  recentFever?: RecentFever | undefined;
  feverReturned: boolean;
  since?: Since | undefined;
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
    medicineUnknown: false,
    warmAnHourAgo: false,
    signs: {},
    comparisons: {},
    devices: { oxygen: '', systolic: '', pulse: '', breaths: '' },
    feverReturned: false,
  };
}

/** Whether there is anything that would be lost. */
export function hasAnswers(answers: Answers): boolean {
  return JSON.stringify(answers) !== JSON.stringify(emptyAnswers(answers.by));
}

/** What is said besides the report. `isFeverKnown`: the log or this report knows of one, whatever the answer is. */
export function saidBesides(answers: Answers, isFeverKnown = false): Pick<SymptomEntry, SaidBesides> {
  const { since, medicineUnknown, recentFever, signs } = answers;
  const levelUnknown = untoldLevels(signs);
  const unread = unreadIn(answers);
  return {
    ...(since && { since }),
    ...(medicineUnknown && { medicineUnknown: true as const }),
    ...(recentFever === 'unknown' && !isFeverKnown && { feverUnknown: true as const }),
    ...(levelUnknown && { levelUnknown }),
    ...(Object.keys(unread).length > 0 && { unread }),
  };
}

function unreadIn({ temperature, measured, devices }: Answers): Unread {
  const isUnread = ({ kind }: MeasurementReading) => kind !== 'value' && kind !== 'empty';
  const unread: Unread = {};
  if (measured === 'value' && isUnread(readTemperature(temperature))) unread.temperature = temperature.trim();
  for (const field of DEVICE_FIELDS) {
    if (isUnread(readMeasurement(field, devices[field]))) unread[field] = devices[field].trim();
  }
  return unread;
}

/** Without what could not be read and still stands in its field as it did: it holds nothing else back. */
export function withoutUnread(answers: Answers, unread: Unread): Answers {
  const { temperature, devices } = answers;
  const left = Object.fromEntries(
    DEVICE_FIELDS.map((field) => [field, devices[field] === unread[field] ? '' : devices[field]]),
  ) as Answers['devices'];
  return { ...answers, temperature: temperature === unread.temperature ? '' : temperature, devices: left };
}

/** What could not be read, back in the fields it was typed into. */
export function withUnread(empty: Answers, { temperature = empty.temperature, ...devices }: Unread): Answers {
  return { ...empty, temperature, devices: { ...empty.devices, ...devices } };
}

/** The fields of a stored entry as they would have been filled, for a correction. */
export function answersOf(entry: SymptomEntry): Answers {
  const { by, report, since, medicineUnknown, unread = {} } = entry;
  const { temperatureCelsius: celsius } = report;
  const text = (value: number | undefined, typed = '') => (value === undefined ? typed : String(value));
  return {
    by,
    temperature: celsius === undefined ? (unread.temperature ?? '') : celsiusText(celsius),
    measured: unread.temperature === undefined ? measuredOf(report) : 'value',
    feverMedicine: report.feverMedicineForFever === true,
    mayBeMasked: report.temperatureMayBeMasked === true && medicineUnknown !== true,
    medicineUnknown: medicineUnknown === true,
    warmAnHourAgo: report.warmAnHourAgo === true,
    signs: namedSigns(entry),
    comparisons: Object.fromEntries((report.unchanged ?? []).map((sign) => [sign, 'same' as const])),
    familyCheck: report.familyCheck,
    devices: {
      oxygen: text(report.oxygenPercent, unread.oxygen),
      systolic: text(report.systolicMmHg, unread.systolic),
      pulse: text(report.pulsePerMinute, unread.pulse),
      breaths: text(report.breathsPerMinute, unread.breaths),
    },
    recentFever: isFeverUnknown(entry) ? 'unknown' : recentFeverOf(report.feverDays),
    feverReturned: report.feverReturned === true,
    since,
  };
}

/** The first sign of a pressed tile only stood for it: the tiles are asked again. */
function namedSigns({ report, tile, levelUnknown = {} }: SymptomEntry): ChosenSigns {
  const chosen: ChosenSigns = { ...report.signs };
  for (const [sign, untold] of Object.entries(levelUnknown) as [SignId, UntoldLevel][]) {
    // Danger that was said since is more than the level that stood for no answer.
    if (sign in SIGNS && report.signs[sign] === countedLevel(sign, untold)) chosen[sign] = untold;
  }
  if (tile === undefined) return chosen;
  const { [RED_QUESTIONS[tile][0]]: _, ...named } = chosen;
  return named;
}

function measuredOf(report: Report): Measured {
  if (report.feelsHotUnmeasured) return 'hot-unmeasured';
  return report.temperatureCelsius === undefined ? 'not-measured' : 'value';
}

/** An entry made before the question was reached leaves it open. */
export function recentFeverOf(feverDays: number | undefined): RecentFever | undefined {
  if (feverDays === undefined) return undefined;
  return feverDays >= 3 ? '3' : feverDays >= 2 ? '2' : feverDays >= 1 ? '1' : 'no';
}
