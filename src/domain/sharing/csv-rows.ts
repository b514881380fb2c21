/** Reports and calls as the rows of a table: one header, one row each, in the order in which they happened. */
import type { CallAttempt } from '../calling/attempt.ts';
import type { MeasurementKind } from '../symptoms/measurement.ts';
import { localTime } from './local-time.ts';
import { isInShare, type ShareDays } from './share-range.ts';
import { numberText } from './shared-answers.ts';
import type { SharedReport } from './shared-report.ts';
import { ANSWER_IDS, type AnswerId, type SharingWords } from './sharing-words.ts';

const HEAD = ['kind', 'time', 'day', 'person', 'by', 'corrected'] as const;
const MEASURED = [
  'temperature',
  'oxygen',
  'systolic',
  'pulse',
  'breaths',
] as const satisfies MeasurementKind[];
const TAIL = ['lines', 'about', 'number', 'outcome', 'answered', 'advice', 'worry', 'notes', 'id'] as const;

/** The order of the columns. */
export const COLUMNS = [...HEAD, ...MEASURED, 'signs', ...ANSWER_IDS, ...TAIL] as const;

export type Column = (typeof COLUMNS)[number];

/** Empty where nothing was answered. */
export type CsvRow = Record<Column, string>;

/** Headings of the columns that are no question of a report, and the two kinds of rows. */
export type CsvWords = {
  columns: Record<Exclude<Column, AnswerId | MeasurementKind | 'signs' | 'lines'>, string>;
  report: string;
  call: string;
};

/** Several sentences stand below each other in one cell. */
const inCell = (sentences: readonly string[]): string => sentences.join('\n');

const EMPTY = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as CsvRow;

export function headings(words: SharingWords, csv: CsvWords): CsvRow {
  return {
    ...csv.columns,
    ...words.measurements,
    ...words.questions,
    signs: words.signs,
    lines: words.lines,
  };
}

/** `person`: whose record it is, as in the profile. */
export function reportRow(report: SharedReport, person: string, words: SharingWords, csv: CsvWords): CsvRow {
  const row: CsvRow = {
    ...EMPTY,
    kind: csv.report,
    time: report.time,
    day: report.day,
    person,
    by: words.by[report.by],
    corrected: report.correctedAt ?? '',
    signs: inCell(report.signs.map(({ label, sentence }) => label + words.colon + sentence)),
    lines: inCell(report.lines),
    id: report.id,
  };
  for (const { kind, value } of report.measured) row[kind] = numberText(kind, value);
  for (const id of ANSWER_IDS) row[id] = inCell(report.answers[id] ?? []);
  return row;
}

type CallField = Exclude<keyof CallAttempt, 'id' | 'at' | 'answeredAt' | 'reportId' | 'notes'>;

/** A field that is added to a call does not compile until it is shared. */
const CALL_CELLS: { [F in CallField]-?: (value: CallAttempt[F], words: SharingWords) => string } = {
  number: (number, { call }) => (number === undefined ? call.notSaid : call.number[number]),
  outcome: (outcome, { call }) =>
    outcome === undefined || outcome === 'not-yet' ? call.notSaid : call.outcome[outcome],
  advice: (advice = [], { call }) => inCell(advice.map((each) => call.advice[each])),
  worry: (worry = '') => worry,
};

/** `reportAt`: of the report that it was about, if the log still holds it. Undefined when the time cannot be read. */
export function callRow(
  call: CallAttempt,
  zone: string,
  person: string,
  words: SharingWords,
  csv: CsvWords,
  reportAt?: string,
): CsvRow | undefined {
  const when = localTime(call.at, zone);
  return (
    when && {
      ...EMPTY,
      kind: csv.call,
      ...when,
      person,
      about: (reportAt !== undefined && localTime(reportAt, zone)?.time) || '',
      number: CALL_CELLS.number(call.number, words),
      outcome: CALL_CELLS.outcome(call.outcome, words),
      answered: (call.answeredAt !== undefined && localTime(call.answeredAt, zone)?.time) || '',
      advice: CALL_CELLS.advice(call.advice, words),
      worry: CALL_CELLS.worry(call.worry, words),
      notes: notesCell(call.notes, zone),
      id: call.id,
    }
  );
}

/** Each with the time at which it was written. */
function notesCell(notes: CallAttempt['notes'] = [], zone: string): string {
  return inCell(
    notes.map(({ at, text }) => {
      const when = localTime(at, zone);
      return when ? `${when.time} ${text}` : text;
    }),
  );
}

/** The calls that were made in those days. */
export function callsToShare(attempts: readonly CallAttempt[], days: ShareDays, zone: string): CallAttempt[] {
  return attempts.filter(
    ({ at, outcome }) => isInShare(localTime(at, zone)?.day, days) && outcome !== 'not-yet',
  );
}
