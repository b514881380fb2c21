/** What holds for any log, any calls and any clock. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  CallAdvice,
  CallAttempt,
  CallNumber,
  CallOutcome,
} from '../../../src/domain/calling/attempt.ts';
import { CALL_MINUTES } from '../../../src/domain/calling/call-order.ts';
import { answeredEntry, type Course, type FollowedEntry } from '../../../src/domain/calling/course.ts';
import { type FollowUpSources, followUp, nextChangeAt } from '../../../src/domain/calling/follow-up.ts';
import { contactHours } from '../../../src/domain/contact/choose-number.ts';
import type { Report } from '../../../src/domain/symptoms/report.ts';
import { isAtLeast } from '../../../src/domain/symptoms/urgency.ts';
import { contactWith, PARTNER, WORKDAYS } from '../contact/sample-contact.ts';
import { CLOSE_WATCH, clock, infusedOn, LATER_CYCLE, sourcesOf } from './followed.ts';

const START = Date.parse(clock('06:00'));
const MINUTE_MS = 60_000;
const RUNS = { numRuns: 150 };
const PATIENCE_MS = 60_000;

const minute = fc.integer({ min: 0, max: 60 * 30 });
const instant = minute.map((each) => new Date(START + each * MINUTE_MS).toISOString());

const REPORTS: Report[] = [
  { signs: {} },
  { temperatureCelsius: 36.5, signs: {} },
  { temperatureCelsius: 37.2, signs: {} },
  { temperatureCelsius: 38.2, signs: {} },
  { signs: { fatigue: 1 } },
  { signs: { cough: 1 }, unchanged: ['cough'] },
  { signs: { plans: 1 } },
  { signs: { confusion: 2 } },
  { temperatureCelsius: 39.0, signs: { confusion: 2 } },
  { signs: {}, hospitalUnreachable: true },
];
const COURSES: Course[] = ['same', 'worse', 'better', 'unknown'];

const entries: fc.Arbitrary<FollowedEntry[]> = fc
  .array(
    fc.record({
      at: instant,
      report: fc.constantFrom(...REPORTS),
      by: fc.constantFrom<FollowedEntry['by']>('patient', 'family'),
      course: fc.option(fc.constantFrom(...COURSES), { freq: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) => {
    const made: FollowedEntry[] = [];
    for (const [index, { at, report, by, course }] of rows.entries()) {
      const now = { id: `e${index}`, at, by };
      const about = made.find((each) => each.at < at);
      made.push(course && about ? answeredEntry(about, course, now) : { ...now, report });
    }
    return made;
  });

const attempts: fc.Arbitrary<CallAttempt[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.uuid(),
      at: instant,
      answeredAt: instant,
      number: fc.constantFrom<CallNumber>('day', 'always', 'partner', '119'),
      outcome: fc.constantFrom<CallOutcome>('reached', 'waiting', 'no-answer', 'not-yet'),
      reportId: fc.constantFrom('e0', 'e1', 'e2', 'lost'),
      advice: fc.subarray<CallAdvice>(['come-in', 'by-ambulance', 'stay-home', 'medicine']),
    },
    { requiredKeys: ['id', 'at'] },
  ),
  { maxLength: 5, selector: ({ id }) => id },
);

const sources: fc.Arbitrary<FollowUpSources> = fc
  .record({
    entries,
    attempts,
    infusions: fc.constantFrom(LATER_CYCLE, CLOSE_WATCH, [], [infusedOn('2026-11-05', 7)]),
    numbers: fc.subarray(['hasDay', 'hasAlways', 'hasPartner'] as const),
    hours: fc.constantFrom(WORKDAYS, []),
    zone: fc.constantFrom('Asia/Tokyo', 'America/New_York'),
    now: minute,
  })
  .map(({ numbers, hours, now, ...rest }) => ({
    ...sourcesOf({ now: new Date(START + now * MINUTE_MS + 1).toISOString(), ...rest }),
    contact: {
      ...contactHours(contactWith({ partner: PARTNER, dayHours: hours })),
      hasDay: numbers.includes('hasDay'),
      hasAlways: numbers.includes('hasAlways'),
      hasPartner: numbers.includes('hasPartner'),
    },
  }));

const at = (all: FollowUpSources, now: string | number) => ({ ...all, now: new Date(now) });

describe('the moment of the next change', { timeout: PATIENCE_MS }, () => {
  test('is the first: nothing changes before it, something does at it', () => {
    fc.assert(
      fc.property(sources, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (all, share) => {
        const change = nextChangeAt(all);
        const start = all.now.getTime();
        const end = change === undefined ? start + 80 * 60 * MINUTE_MS : Date.parse(change);
        const shown = followUp(all);
        expect(followUp(at(all, start + Math.floor(share * (end - start))))).toEqual(shown);
        if (change) expect(followUp(at(all, change))).not.toEqual(shown);
      }),
      RUNS,
    );
  });

  test('is known while anything is shown, and left alone everything ends', () => {
    fc.assert(
      fc.property(sources, (all) => {
        let now = all;
        let steps = 0;
        for (let change = nextChangeAt(now); change !== undefined; change = nextChangeAt(now)) {
          steps += 1;
          expect(steps).toBeLessThan(60);
          now = at(all, change);
        }
        expect(followUp(now)).toEqual({});
      }),
      RUNS,
    );
  });
});

describe('an open call', { timeout: PATIENCE_MS }, () => {
  const answered = (all: FollowUpSources, id: string, outcome: CallOutcome, number?: CallNumber) => ({
    ...all,
    attempts: [
      ...all.attempts,
      {
        id: `answer ${all.now.getTime()}`,
        at: all.now.toISOString(),
        outcome,
        reportId: id,
        ...(number && { number }),
      },
    ],
  });

  test('is never stuck: reaching somebody ends it, whatever the step', () => {
    fc.assert(
      fc.property(sources, (all) => {
        let now = all;
        // Several reports may wait; each is answered in its turn.
        for (let each = 0; each < 8; each++) {
          const { call } = followUp(now);
          if (call?.kind !== 'open') return;
          // A call of the running minute is the last one: it is answered itself.
          const ahead = now.attempts.map((attempt) => Date.parse(attempt.at) - now.now.getTime());
          if (ahead.some((time) => time > 0 && time <= MINUTE_MS)) return;
          now = answered(now, call.id, 'reached', 'always');
        }
        expect.unreachable('it never ends');
      }),
      RUNS,
    );
  });

  test('is there until somebody answers it, however often the page is opened in two weeks', () => {
    fc.assert(
      fc.property(sources, fc.integer({ min: 1, max: 12 * 24 * 60 }), (all, minutes) => {
        const { call } = followUp(all);
        // "Better" ends a contact-today after its two days; what a wrong clock wrote may still come to count.
        fc.pre(call?.kind === 'open' && !all.entries.some(({ again }) => again?.course === 'better'));
        const written = [...all.entries, ...all.attempts].flatMap((each) => [
          each.at,
          ...('answeredAt' in each && each.answeredAt ? [each.answeredAt] : []),
        ]);
        fc.pre(written.every((instant) => instant < all.now.toISOString()));
        const later = followUp(at(all, all.now.getTime() + minutes * MINUTE_MS));
        expect(later.call).toMatchObject({ kind: 'open' });
      }),
      RUNS,
    );
  });

  test('of call-now, with nobody answering, ends at 119 after at most two tries of each number', () => {
    fc.assert(
      fc.property(sources, (all) => {
        let now: FollowUpSources = { ...all, attempts: [] };
        const dialled: string[] = [];
        for (;;) {
          const { call } = followUp(now);
          if (call?.kind !== 'open' || call.urgency !== 'call-now') return;
          const { step } = call;
          if (step.kind === 'ask-for-paper' || step.kind === 'dial-119') {
            expect(dialled.length).toBeLessThanOrEqual(6);
            return;
          }
          expect(step.kind).toBe('dial');
          if (step.kind !== 'dial') return;
          dialled.push(step.number);
          expect(dialled.filter((number) => number === step.number).length).toBeLessThanOrEqual(2);
          now = answered(now, call.id, 'no-answer', step.number);
          now = { ...now, now: new Date(now.now.getTime() + MINUTE_MS) };
        }
      }),
      RUNS,
    );
  });

  test('waits no longer than its time, whatever the clock says', () => {
    const longest = Math.max(...Object.values(CALL_MINUTES)) * MINUTE_MS;
    fc.assert(
      fc.property(sources, (all) => {
        const { call } = followUp(all);
        if (call?.kind !== 'open') return;
        const { step } = call;
        const until = 'until' in step ? step.until : 'at' in step ? step.at : undefined;
        if (until === undefined) return;
        const wait = Date.parse(until) - all.now.getTime();
        expect(wait).toBeGreaterThan(0);
        // The screen may be a minute behind the call.
        expect(wait).toBeLessThanOrEqual(longest + MINUTE_MS);
      }),
      RUNS,
    );
  });

  test('is never smaller than what another report says of which nobody was told', () => {
    fc.assert(
      fc.property(sources, (all) => {
        // "Better" keeps the next morning from making a call of it.
        fc.pre(all.entries.every(({ again }) => again?.course !== 'better'));
        const { call } = followUp({ ...all, attempts: [] });
        for (const entry of all.entries) {
          const alone = followUp({ ...all, attempts: [], entries: [entry] }).call;
          if (alone?.kind !== 'open' || entry.again || entry.at > all.now.toISOString()) continue;
          expect(call?.kind === 'open' && isAtLeast(call.urgency, alone.urgency)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

test('the order of the records does not matter', { timeout: PATIENCE_MS }, () => {
  fc.assert(
    fc.property(
      sources.chain((all) =>
        fc.record({
          all: fc.constant(all),
          entries: fc.shuffledSubarray([...all.entries], { minLength: all.entries.length }),
          attempts: fc.shuffledSubarray([...all.attempts], { minLength: all.attempts.length }),
        }),
      ),
      ({ all, ...shuffled }) => {
        expect(followUp({ ...all, ...shuffled })).toEqual(followUp(all));
      },
    ),
    RUNS,
  );
});

test('two reports of one instant give the same call, whichever was stored first', () => {
  const at = clock('20:00');
  const one: FollowedEntry = { id: 'one', at, by: 'patient', report: { signs: { confusion: 2 } } };
  const other: FollowedEntry = { ...one, id: 'other', by: 'family' };
  const now = clock('20:01');
  expect(followUp(sourcesOf({ now, entries: [other, one] }))).toEqual(
    followUp(sourcesOf({ now, entries: [one, other] })),
  );
});
