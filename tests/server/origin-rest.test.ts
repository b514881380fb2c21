// A push service that does not answer rests, and the others are not kept waiting.
import { expect, test } from 'vitest';
import { makeOriginRest } from '../../server/origin-rest.ts';

const [APPLE, MOZILLA] = ['https://web.push.apple.com', 'https://updates.push.services.mozilla.com'];

function makeRest() {
  const clock = { ms: 0 };
  const rest = makeOriginRest(() => clock.ms);
  const fail = (times: number) => {
    for (let time = 0; time < times; time++) rest.silent(APPLE, clock.ms);
  };
  /** Waits as long as it must, and finds silence again. */
  const probe = () => {
    clock.ms += rest.secondsToRest(APPLE) * 1000;
    expect(rest.secondsToRest(APPLE)).toBe(0);
    fail(1);
  };
  return { clock, rest, fail, probe };
}

test('a few failures change nothing', () => {
  const { rest, fail } = makeRest();
  fail(4);
  expect(rest.secondsToRest(APPLE)).toBe(0);
});

test('five in a row give a rest to that push service alone', () => {
  const { rest, fail } = makeRest();
  fail(5);
  expect(rest.secondsToRest(APPLE)).toBe(5);
  expect(rest.secondsToRest(MOZILLA)).toBe(0);
});

test('after the rest one push goes ahead, and the others wait for what it finds', () => {
  const { clock, rest, fail } = makeRest();
  fail(5);
  clock.ms = 5000;
  expect(rest.secondsToRest(APPLE)).toBe(0);
  expect(rest.secondsToRest(APPLE)).toBeGreaterThan(0);
});

test('one answer ends the rest, and the count begins anew', () => {
  const { clock, rest, fail } = makeRest();
  fail(5);
  clock.ms = 1;
  rest.answered(APPLE);
  expect(rest.secondsToRest(APPLE)).toBe(0);
  fail(4);
  expect(rest.secondsToRest(APPLE)).toBe(0);
});

test('whatever began together and fails together is one rest of the shortest length', () => {
  const { clock, rest } = makeRest();
  for (let each = 0; each < 64; each++) {
    clock.ms = 5000 + each;
    rest.silent(APPLE, 0);
  }
  clock.ms = 5004;
  expect(rest.secondsToRest(APPLE)).toBe(5);
});

test('a rest grows with every fifth probe that fails, to a minute and not beyond', () => {
  const { rest, fail, probe } = makeRest();
  fail(5);
  const rests = Array.from({ length: 30 }, () => {
    const seconds = rest.secondsToRest(APPLE);
    probe();
    return seconds;
  });
  expect(rests).toEqual([5, 10, 20, 40, 60, 60].flatMap((seconds) => Array(5).fill(seconds)));
});

test('what began before a rest and fails after it ended makes none', () => {
  const { clock, rest, fail } = makeRest();
  fail(5);
  clock.ms = 5000;
  rest.answered(APPLE);
  for (let each = 0; each < 64; each++) rest.silent(APPLE, 0);
  expect(rest.isResting(APPLE)).toBe(false);
  expect(rest.secondsToRest(APPLE)).toBe(0);
});

test('after a rest it widens answer by answer, and not all at once', () => {
  const { clock, rest, fail } = makeRest();
  fail(5);
  clock.ms = 5000;
  const letAhead = () => Array.from({ length: 200 }).filter(() => rest.secondsToRest(APPLE) === 0).length;
  expect(letAhead()).toBe(1);
  const rounds: number[] = [];
  for (let ahead = 1; ahead < 200; ahead = letAhead()) {
    rounds.push(ahead);
    for (let each = 0; each < ahead; each++) rest.answered(APPLE);
  }
  expect(rounds).toEqual([1, 2, 4, 8, 16, 32, 64]);
});

test('a silence on the way halves how many are tried at once, and five in a row are a rest again', () => {
  const { clock, rest, fail } = makeRest();
  fail(5);
  clock.ms = 5000;
  for (let each = 0; each < 8; each++) rest.answered(APPLE);
  fail(1);
  const letAhead = () => Array.from({ length: 200 }).filter(() => rest.secondsToRest(APPLE) === 0).length;
  expect(letAhead()).toBe(4);
  fail(4);
  expect(rest.secondsToRest(APPLE)).toBe(5);
});

test('services without end take no memory without end: the one that idled longest is forgotten', () => {
  const { rest, fail } = makeRest();
  fail(5);
  for (let each = 0; each < 999; each++) rest.silent(`https://${each}.notify.windows.com`, 0);
  expect(rest.isResting(APPLE)).toBe(true);
  for (let each = 0; each < 1000; each++) rest.silent(`https://${each}.push.apple.com`, 0);
  expect(rest.isResting(APPLE)).toBe(false);
});
