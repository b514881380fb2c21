// Generated logs: reports and calls with awkward times and words, corrections among them.
import fc, { type Arbitrary } from 'fast-check';
import { RED_QUESTIONS } from '../../../src/content/product/red-questions.ts';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { INFUSION_CHOICES } from '../../../src/domain/symptoms/infusion-choice.ts';
import type { RedQuestionId } from '../../../src/domain/symptoms/red-question-id.ts';
import { SINCE_ANSWERS } from '../../../src/domain/symptoms/since.ts';
import { wellFormedReport } from '../symptoms/arbitrary-report.ts';

/** What people and spreadsheets stumble over. */
export const awkwardText: Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '"',
        '""',
        ',',
        ';',
        '\t',
        '&',
        '<b>',
        "'",
        '=1+1',
        '＝',
        '+',
        '-',
        '@',
      ),
      fc.constantFrom(
        '頭痛',
        'ＡＢＣ',
        'Hello',
        'HELLO',
        '🌡️',
        '👩‍👩‍👧',
        '葛󠄀城',
        'だ',
        '\ufeff',
        ' ',
        '　',
        '0123',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** Milliseconds and all, on both sides of a change of clocks, on 29 February, before and after a leap second. */
export const instant: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '2028-02-29T12:34:56.789Z',
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
    '2026-11-24T17:14:05.001Z',
    '2016-12-31T23:59:59.999Z',
  ),
  fc
    .date({
      min: new Date('2026-10-01T00:00:00Z'),
      max: new Date('2026-11-30T23:59:59Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString()),
);

export const zone: Arbitrary<string> = fc.constantFrom(
  'Asia/Tokyo',
  'Europe/Berlin',
  'America/St_Johns',
  'Pacific/Apia',
  'UTC',
);

const tile = fc.constantFrom(...(Object.keys(RED_QUESTIONS) as RedQuestionId[]));

/** Absent more often than there. */
const seldom = <T>(value: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const compact = <T extends object>(value: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const entry: Arbitrary<SymptomEntry> = fc
  .record({
    id: fc.uuid(),
    at: instant,
    by: fc.constantFrom('patient' as const, 'family' as const),
    report: wellFormedReport,
    tile: seldom(tile),
    infusion: seldom(fc.constantFrom(...INFUSION_CHOICES)),
    since: seldom(fc.constantFrom(...SINCE_ANSWERS)),
    medicineUnknown: seldom(fc.constant(true as const)),
    feverUnknown: seldom(fc.constant(true as const)),
    levelUnknown: seldom(fc.constantFrom({ headache: 'unknown' as const }, { dizziness: 'open' as const })),
    unread: seldom(fc.record({ oxygen: awkwardText })),
  })
  .map((fields) => compact<SymptomEntry>(fields));

/** Some of them taken back, some corrected, some of these long afterwards. */
export const log: Arbitrary<SymptomEntry[]> = fc
  .array(fc.tuple(entry, fc.constantFrom('stands', 'corrects', 'takes-back'), instant), { maxLength: 6 })
  .map((steps) =>
    steps.map(([each, step, correctedAt], index) => {
      const other = steps[index - 1]?.[0];
      if (step === 'stands' || !other) return each;
      if (step === 'takes-back')
        return { id: each.id, at: each.at, by: each.by, report: { signs: {} }, takesBack: other.id };
      return { ...each, takesBack: other.id, correctedAt };
    }),
  );

export const calls: Arbitrary<CallAttempt[]> = fc.array(
  fc
    .record({
      id: fc.uuid(),
      at: instant,
      number: seldom(fc.constantFrom('day' as const, 'always' as const, 'partner' as const, '119' as const)),
      outcome: seldom(
        fc.constantFrom('reached' as const, 'waiting' as const, 'no-answer' as const, 'not-yet' as const),
      ),
      advice: seldom(
        fc.subarray(['come-in', 'by-ambulance', 'stay-home', 'medicine'] as const).map((all) => [...all]),
      ),
      worry: seldom(awkwardText),
    })
    .map((fields) => compact<CallAttempt>(fields)),
  { maxLength: 3 },
);
