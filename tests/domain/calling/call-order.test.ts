/** "No answer": the order of calling, its one clock, and its end at 119. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallAttempt, CallNumber, CallOutcome } from '../../../src/domain/calling/attempt.ts';
import { type CallUrgency, nextStep } from '../../../src/domain/calling/call-order.ts';
import { contactHours } from '../../../src/domain/contact/choose-number.ts';
import { contactWith, PARTNER, tokyo } from '../contact/sample-contact.ts';

const ALL = contactHours(contactWith({ partner: PARTNER }));
const ONE = { ...ALL, hasDay: false, hasPartner: false };
const NONE = { ...ONE, hasAlways: false };
const NIGHT = tokyo('2026-12-02', '02:00').getTime();
const MINUTE_MS = 60_000;

/** A try every two minutes from two at night on. */
function attempts(...tries: [CallNumber | undefined, CallOutcome | undefined][]): CallAttempt[] {
  return tries.map(([number, outcome], index) => ({
    id: `a${index}`,
    at: new Date(NIGHT + index * 2 * MINUTE_MS).toISOString(),
    ...(number && { number }),
    ...(outcome && { outcome }),
  }));
}

const minutesAfter = (list: CallAttempt[], minutes: number) =>
  new Date(Date.parse(list.at(-1)?.at ?? new Date(NIGHT).toISOString()) + minutes * MINUTE_MS);

function step(list: CallAttempt[], minutes = 1, contact = ALL, urgency?: CallUrgency) {
  return nextStep(list, contact, minutesAfter(list, minutes), urgency);
}

/** Follows the advice with one outcome until it ends. */
function followed(contact: typeof ALL, outcome: CallOutcome, from = NIGHT, wait = 2): string[] {
  const list: CallAttempt[] = [];
  const dialled: string[] = [];
  for (let now = from; dialled.length < 12; now += wait * MINUTE_MS) {
    const next = nextStep(list, contact, new Date(now));
    if (next.kind !== 'dial') return [...dialled, next.kind];
    dialled.push(next.number);
    list.push({ id: String(now), at: new Date(now).toISOString(), number: next.number, outcome });
  }
  return dialled;
}

test('a contact-today of the evening is for the 24-hour number, also while the day line is open', () => {
  const evening = tokyo('2026-12-02', '17:30');
  const open = { ...ALL, dayHours: ALL.dayHours.map((span) => ({ ...span, to: '19:00' })) };
  const number = (urgency: CallUrgency, now = evening) => nextStep([], open, now, urgency);
  expect(number('contact-today')).toMatchObject({ number: 'always' });
  expect(number('call-now')).toMatchObject({ number: 'day' });
  expect(number('contact-today', tokyo('2026-12-02', '16:30'))).toMatchObject({ number: 'day' });
});

describe('nobody answers', () => {
  test('at night: 24-hour, day, partner, all once more, 119', () => {
    expect(followed(ALL, 'no-answer')).toEqual([
      'always',
      'day',
      'partner',
      'always',
      'day',
      'partner',
      'dial-119',
    ]);
  });

  test('in the hours of the day line it comes first', () => {
    const noon = tokyo('2026-12-02', '12:00').getTime();
    expect(followed(ALL, 'no-answer', noon).slice(0, 3)).toEqual(['day', 'always', 'partner']);
  });

  test('while the day line closes nobody is left out and nobody has a third try', () => {
    const closing = tokyo('2026-12-02', '16:57').getTime();
    expect(followed(ALL, 'no-answer', closing)).toEqual([
      'day',
      'always',
      'partner',
      'always',
      'day',
      'partner',
      'dial-119',
    ]);
  });

  test('with one number: two tries, then 119', () => {
    expect(followed(ONE, 'no-answer')).toEqual(['always', 'always', 'dial-119']);
  });

  test('the second round is named as one', () => {
    expect(step([])).toEqual({ kind: 'dial', number: 'always', round: 1 });
    expect(step(attempts(['always', 'no-answer']), 1, ONE)).toEqual({
      kind: 'dial',
      number: 'always',
      round: 2,
    });
  });

  test('a try without a number counts for the one whose turn it was', () => {
    expect(step(attempts([undefined, 'no-answer']))).toMatchObject({ number: 'day' });
  });

  test('the order of the records does not matter, their time does', () => {
    const list = attempts(['always', 'no-answer'], ['day', 'no-answer'], ['partner', 'reached']);
    const now = minutesAfter(list, 1);
    expect(nextStep([...list].reverse(), ALL, now)).toEqual({ kind: 'reached' });
  });
});

describe('119', () => {
  test('comes at once in an emergency and without any stored number no dialling is proposed', () => {
    expect(step([], 0, ALL, 'emergency')).toEqual({ kind: 'dial-119' });
    expect(step([], 0, NONE)).toEqual({ kind: 'ask-for-paper' });
    expect(step([], 0, NONE, 'emergency')).toEqual({ kind: 'dial-119' });
  });

  test('stays the advice once it was dialled, until somebody was reached', () => {
    expect(step(attempts(['119', 'no-answer']))).toEqual({ kind: 'dial-119' });
    expect(step(attempts(['119', undefined]))).toEqual({ kind: 'ask-outcome', number: '119' });
    expect(step(attempts(['119', 'reached']), 1, ALL, 'emergency')).toEqual({ kind: 'reached' });
  });
});

describe('somebody will phone back', () => {
  const list = attempts(['always', 'waiting']);

  test('fifteen minutes are waited, then the same number is dialled again', () => {
    expect(step(list, 0)).toEqual({ kind: 'await-call-back', until: minutesAfter(list, 15).toISOString() });
    expect(step(list, 14.99).kind).toBe('await-call-back');
    expect(step(list, 15)).toEqual({ kind: 'dial', number: 'always', round: 2 });
  });

  test('they are counted from the answer, not from the dialling', () => {
    const held = list.map((call) => ({ ...call, answeredAt: minutesAfter(list, 6).toISOString() }));
    expect(step(held, 7)).toEqual({ kind: 'await-call-back', until: minutesAfter(list, 21).toISOString() });
    expect(step(held, 20.99).kind).toBe('await-call-back');
    expect(step(held, 21).kind).toBe('dial');
  });

  test('promises that are never kept end at 119 too', () => {
    expect(followed(ONE, 'waiting', NIGHT, 15)).toEqual(['always', 'always', 'dial-119']);
    expect(followed(ALL, 'waiting', NIGHT, 15)).toEqual([
      'always',
      'always',
      'day',
      'day',
      'partner',
      'partner',
      'dial-119',
    ]);
  });

  test('a clock that was put back does not make anybody wait', () => {
    expect(step(list, -60).kind).toBe('dial');
  });
});

describe('not yet, reached, no answer given', () => {
  test('"not yet" is asked again after ten minutes and uses no try', () => {
    const list = attempts([undefined, 'not-yet']);
    expect(step(list, 9)).toEqual({ kind: 'ask-again', at: minutesAfter(list, 10).toISOString() });
    expect(step(list, 10)).toEqual({ kind: 'dial', number: 'always', round: 1 });
    expect(step(attempts(['always', 'no-answer'], [undefined, 'not-yet']), 10)).toMatchObject({
      number: 'day',
      round: 1,
    });
  });

  test('"not yet" makes nobody wait once nobody has answered: that is 119', () => {
    const tries = attempts(['always', 'no-answer'], ['always', 'no-answer'], [undefined, 'not-yet']);
    expect(step(tries, 1, ONE)).toEqual({ kind: 'dial-119' });
    expect(step(tries, 1, ONE, 'contact-today').kind).toBe('ask-again');
  });

  test('a call that was begun is asked about first, and counts as no answer when it never was', () => {
    expect(step(attempts(['always', undefined]))).toEqual({ kind: 'ask-outcome', number: 'always' });
    expect(step(attempts(['always', undefined], ['day', 'no-answer']))).toMatchObject({ number: 'partner' });
  });

  test('after somebody was reached a new need begins with the first number', () => {
    const list = attempts(['always', 'no-answer'], ['day', 'reached'], [undefined, 'not-yet']);
    expect(step(list, 10)).toEqual({ kind: 'dial', number: 'always', round: 1 });
  });
});

describe('contact today', () => {
  const turn = attempts(['always', 'no-answer'], ['always', 'no-answer']);

  test('when nobody answers: all again in thirty minutes, not 119', () => {
    expect(step(turn, 1, ONE, 'contact-today')).toEqual({
      kind: 'call-later',
      at: minutesAfter(turn, 30).toISOString(),
    });
    expect(step(turn, 30, ONE, 'contact-today')).toEqual({ kind: 'dial', number: 'always', round: 1 });
  });

  test('the next turn has two tries again', () => {
    const third = {
      id: 'c',
      at: minutesAfter(turn, 30).toISOString(),
      number: 'always',
      outcome: 'no-answer',
    };
    const list = [...turn, third as CallAttempt];
    expect(step(list, 1, ONE, 'contact-today')).toEqual({ kind: 'dial', number: 'always', round: 2 });
  });

  test('getting worse turns the same tries into 119', () => {
    expect(step(turn, 1, ONE, 'call-now')).toEqual({ kind: 'dial-119' });
  });
});

describe('any course of tries', () => {
  const someAttempts = fc.array(
    fc.record(
      {
        id: fc.uuid(),
        at: fc
          .integer({ min: 0, max: 600 })
          .map((minute) => new Date(NIGHT + minute * MINUTE_MS).toISOString()),
        number: fc.constantFrom<CallNumber>('day', 'always', 'partner', '119'),
        outcome: fc.constantFrom<CallOutcome>('reached', 'waiting', 'no-answer', 'not-yet'),
      },
      { requiredKeys: ['id', 'at'] },
    ),
    { maxLength: 12 },
  );

  test('has a next step that names only numbers which are stored', () => {
    fc.assert(
      fc.property(
        someAttempts,
        fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom<CallUrgency>('contact-today', 'call-now', 'emergency'),
        (list, [hasDay, hasAlways, hasPartner], minute, urgency) => {
          const contact = { ...ALL, hasDay, hasAlways, hasPartner };
          const next = nextStep(list, contact, new Date(NIGHT + minute * MINUTE_MS), urgency);
          if (next.kind !== 'dial') return;
          expect({ day: hasDay, always: hasAlways, partner: hasPartner }[next.number]).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('without an answer ends at 119 after at most two tries of each number', () => {
    const outcomes = fc.array(fc.constantFrom<CallOutcome>('waiting', 'no-answer'), { minLength: 6 });
    const stored = fc.subarray(['hasDay', 'hasAlways', 'hasPartner'] as const, { minLength: 1 });
    fc.assert(
      fc.property(outcomes, stored, (results, names) => {
        const contact = { ...NONE, ...Object.fromEntries(names.map((name) => [name, true])) };
        const list: CallAttempt[] = [];
        let now = NIGHT;
        for (;;) {
          const next = nextStep(list, contact, new Date(now));
          if (next.kind !== 'dial') {
            expect(next.kind).toBe('dial-119');
            break;
          }
          const outcome = results[list.length] ?? 'no-answer';
          list.push({ id: String(now), at: new Date(now).toISOString(), number: next.number, outcome });
          now += (outcome === 'waiting' ? 15 : 2) * MINUTE_MS;
        }
        expect(list).toHaveLength(2 * names.length);
      }),
    );
  });
});
