/** What somebody answered, in words; a field that is added to a report or an entry does not compile until it is shared. */
import type { CivilDay } from '../civil-day.ts';
import { celsiusText } from '../symptoms/celsius-text.ts';
import type { SymptomEntry } from '../symptoms/entry.ts';
import { dayOfChoice } from '../symptoms/infusion-choice.ts';
import { MEASURED_FIELDS, type MeasurementKind } from '../symptoms/measurement.ts';
import type { Report } from '../symptoms/report.ts';
import { dayOfSince } from '../symptoms/since.ts';
import { isFeverUnknown } from '../symptoms/untold.ts';
import type { AnswerId, SharingWords } from './sharing-words.ts';

export type Answers = Partial<Record<AnswerId, string[]>>;

export type Measured = { kind: MeasurementKind; value: number };

type MeasuredField = (typeof MEASURED_FIELDS)[MeasurementKind];
/** The signs have a place of their own. */
type AnswerField = Exclude<keyof Report, MeasuredField | 'signs'>;
/** The day of the last infusion stands in the file only where it was corrected for the report. */
type EntryField = Exclude<
  keyof SymptomEntry,
  | 'id'
  | 'at'
  | 'by'
  | 'report'
  | 'takesBack'
  | 'bringsBack'
  | 'correctedAt'
  | 'context'
  | 'infusionByDates'
  | 'levelUnknown'
>;

type InWords<T> = { [F in keyof T]-?: (value: NonNullable<T[F]>, words: SharingWords) => Answers };

const yes =
  (id: AnswerId) =>
  (isSo: boolean, words: SharingWords): Answers =>
    isSo ? { [id]: [words.yes] } : {};

const REPORT_ANSWERS: InWords<Pick<Report, AnswerField>> = {
  feelsHotUnmeasured: yes('feels-hot'),
  feverMedicineForFever: yes('fever-medicine'),
  temperatureMayBeMasked: yes('may-be-masked'),
  warmAnHourAgo: yes('warm-an-hour-ago'),
  feverDays: (days, words) => ({ 'fever-days': [days > 0 ? words.days(days) : words.no] }),
  feverReturned: yes('fever-returned'),
  unchanged: (signs, words) => ({ unchanged: named(words.sign, signs) }),
  unsure: (unsure, words) => ({ unsure: named(words.unsure, unsure) }),
  familyCheck: (check, words) =>
    check === 'cannot'
      ? { 'check-missed': [words.checkCannot] }
      : {
          'check-missed': orNone(named(words.missed, check.missed), words),
          'check-usual': named(words.missed, check.usual ?? []),
        },
  usualTemperatureCelsius: (celsius) => ({ 'usual-temperature': [numberText('temperature', celsius)] }),
  usualSystolicMmHg: (mmHg) => ({ 'usual-systolic': [numberText('systolic', mmHg)] }),
  hospitalUnreachable: yes('nobody-answered'),
};

const ENTRY_ANSWERS: InWords<Pick<SymptomEntry, EntryField>> = {
  medicineUnknown: (_, words) => ({ 'may-be-masked': [words.unknown] }),
  feverUnknown: (_, words) => ({ 'fever-days': [words.unknown] }),
  tile: (tile, words) => ({ danger: [words.danger[tile]] }),
  again: ({ course }, words) => ({ again: [words.course[course]] }),
  since: (since, words) => ({ since: [words.since[since]] }),
  unread: (unread, words) => ({
    unread: (Object.entries(unread) as [MeasurementKind, string][]).map(
      ([kind, text]) => words.measurements[kind] + words.colon + text,
    ),
  }),
  infusion: (choice, words) => ({ 'last-infusion': [words.infusion[choice]] }),
};

/** Every answer has at least one sentence; what was not answered is not there. Its days stay true in a later week. */
export function sharedAnswers(entry: SymptomEntry, reportedOn: CivilDay, words: SharingWords): Answers {
  const { feverUnknown: _, ...known } = entry;
  const since = entry.since && dayOfSince(entry.since, reportedOn);
  const infusedOn = entry.infusion && dayOfChoice(entry.infusion, reportedOn);
  const all: Answers = {
    ...inWords(REPORT_ANSWERS, entry.report, words),
    ...inWords(ENTRY_ANSWERS, isFeverUnknown(entry) ? entry : known, words),
    ...(since !== undefined && { since: [words.day(since)] }),
    ...(infusedOn !== undefined && { 'last-infusion': [words.day(infusedOn)] }),
  };
  return Object.fromEntries(Object.entries(all).filter(([, sentences]) => sentences.length > 0));
}

function inWords<T extends object>(table: InWords<T>, source: Partial<T>, words: SharingWords): Answers {
  const answers = (Object.keys(table) as (keyof T)[]).map((field) => {
    const value = source[field];
    const isAnswered = value !== undefined && value !== null && !isNoNumber(value);
    return isAnswered ? table[field](value as NonNullable<T[keyof T]>, words) : {};
  });
  return Object.assign({}, ...answers) as Answers;
}

function isNoNumber(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}

export function measuredIn(report: Report): Measured[] {
  return (Object.keys(MEASURED_FIELDS) as MeasurementKind[]).flatMap((kind) => {
    const value = report[MEASURED_FIELDS[kind]];
    return value !== undefined && Number.isFinite(value) ? [{ kind, value }] : [];
  });
}

/** As it was read: a temperature always with its decimal, nothing rounded. */
export function numberText(kind: MeasurementKind, value: number): string {
  return kind === 'temperature' ? celsiusText(value) : String(value);
}

/** Each once; ids that no edition knows any more are left out. */
function named<T extends string>(words: Record<T, string>, ids: readonly T[]): string[] {
  return [...new Set(ids)].filter((id) => Object.hasOwn(words, id)).map((id) => words[id]);
}

/** A check in which everything could be done is an answer too. */
function orNone(sentences: string[], { none }: SharingWords): string[] {
  return sentences.length > 0 ? sentences : [none];
}
