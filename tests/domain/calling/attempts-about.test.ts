/** The calls that belong to a report. */
import { describe, expect, test } from 'vitest';
import {
  asMade,
  attemptsAbout,
  inTime,
  reachedBefore,
  tellingCall,
} from '../../../src/domain/calling/attempts-about.ts';
import { call, clock, NEXT_DAY } from './followed.ts';

const NEW = { id: 'new', at: clock('20:10') };
const now = new Date(clock('20:15'));

describe('the calls about a report', () => {
  test('the tries of the same round count on when something is added', () => {
    const tries = [call(clock('20:01'), 'no-answer'), call(clock('20:05'))];
    expect(attemptsAbout(NEW, tries, now)).toEqual(tries);
  });

  test('whoever was reached, or promised to call back, before the report was not told of it', () => {
    const before = [call(clock('20:01'), 'no-answer'), call(clock('20:02'), 'reached')];
    expect(attemptsAbout(NEW, before, now)).toEqual([]);
    expect(attemptsAbout(NEW, [call(clock('20:02'), 'waiting')], now)).toEqual([]);
  });

  test('what was added while the call went on was told with it; what came after it was not', () => {
    const answered = (at: string, minutes: string, outcome: 'reached' | 'waiting' = 'reached') =>
      call(clock(at), outcome, { answeredAt: clock(minutes) });
    for (const outcome of ['reached', 'waiting'] as const) {
      const during = answered('20:08', '20:12', outcome);
      expect(attemptsAbout(NEW, [during], now)).toEqual([during]);
      expect(attemptsAbout(NEW, [answered('20:02', '20:09', outcome)], now)).toEqual([]);
    }
    expect(tellingCall(NEW, [answered('20:08', '20:12')], now)).toBeDefined();
  });

  test('an answer given long after is about a call that was over by then', () => {
    const late = (begun: string) => call(clock(begun), 'reached', { answeredAt: clock('20:14') });
    expect(attemptsAbout(NEW, [late('20:00')], now)).toHaveLength(1);
    expect(attemptsAbout(NEW, [late('19:59')], now)).toEqual([]);
  });

  test('a clock that was put back ends no call before it began', () => {
    const back = call(clock('20:12'), 'reached', { answeredAt: clock('19:12') });
    expect(attemptsAbout(NEW, [back], now)).toEqual([back]);
  });

  test('a try of more than an hour ago is another round', () => {
    const at = { id: 'new', at: clock('21:01') };
    expect(attemptsAbout(at, [call(clock('20:01'), 'no-answer')], now)).toHaveLength(1);
    expect(attemptsAbout({ ...at, at: clock('21:02') }, [call(clock('20:01'), 'no-answer')], now)).toEqual(
      [],
    );
  });

  test('come oldest first, whatever the order of the records', () => {
    const tries = [call(clock('20:11'), 'no-answer'), call(clock('20:13')), call(clock('20:12'), 'not-yet')];
    expect(attemptsAbout(NEW, tries, now).map(({ at }) => at)).toEqual([
      clock('20:11'),
      clock('20:12'),
      clock('20:13'),
    ]);
    expect(inTime(tries.toReversed())).toEqual(inTime(tries));
  });

  test('one of the future, made on a wrong clock, comes before what was made since', () => {
    const [wrong, since] = [call(clock('23:00')), call(clock('20:04'))];
    expect(asMade([wrong, since], now)).toEqual([wrong, since]);
    expect(asMade([since, wrong], now)).toEqual([wrong, since]);
    expect(asMade([since, wrong], new Date(clock('23:01')))).toEqual([since, wrong]);
  });

  test('a call of the future counts for its own report only; one of the running minute is no future', () => {
    const later = clock('20:00', NEXT_DAY);
    expect(attemptsAbout(NEW, [call(later, 'reached')], now)).toEqual([]);
    expect(attemptsAbout(NEW, [call(later, 'reached', { reportId: 'new' })], now)).toHaveLength(1);
    expect(attemptsAbout(NEW, [call(clock('20:16'), 'reached')], now)).toHaveLength(1);
    expect(attemptsAbout(NEW, [call(clock('20:17'), 'reached')], now)).toEqual([]);
  });
});

describe('the call that came too early', () => {
  const at = (begun: string, answeredAt: string) =>
    call(clock(begun), 'reached', { answeredAt: clock(answeredAt) });

  test('is the last one of the hour before that reached somebody', () => {
    const tries = [at('20:05', '20:08'), at('19:30', '19:31'), call(clock('20:09'), 'no-answer')];
    expect(reachedBefore(NEW, tries, now)).toBe(tries[0]);
    expect(reachedBefore(NEW, [call(clock('19:10'), 'reached')], now)).toBeDefined();
    expect(reachedBefore(NEW, [call(clock('19:09'), 'reached')], now)).toBeUndefined();
  });

  test('may have begun before what is more urgent than that call was about', () => {
    expect(reachedBefore({ ...NEW, isMore: true }, [at('20:08', '20:11')], now)).toBeDefined();
  });

  test('is none where that call was about it or came after it', () => {
    expect(reachedBefore(NEW, [at('20:08', '20:11')], now)).toBeUndefined();
    expect(reachedBefore(NEW, [call(clock('20:12'), 'reached')], now)).toBeUndefined();
    expect(reachedBefore(NEW, [call(clock('20:05'), 'reached', { reportId: 'new' })], now)).toBeUndefined();
  });
});

describe('the call with which somebody was told', () => {
  test('is the last one that reached somebody after the report, whichever report it was made for', () => {
    const reached = call(clock('20:12'), 'reached', { reportId: 'another' });
    expect(tellingCall(NEW, [reached, call(clock('20:11'), 'no-answer')], now)).toEqual(reached);
  });

  test('stands when calls about another report follow, and not when the same is called about anew', () => {
    const reached = call(clock('20:11'), 'reached', { reportId: 'new' });
    const other = call(clock('20:12'), 'no-answer', { reportId: 'another' });
    expect(tellingCall(NEW, [reached, other], now)).toEqual(reached);
    expect(tellingCall(NEW, [reached, { ...other, reportId: 'new' }], now)).toBeUndefined();
  });

  test('is not taken back by "not yet"', () => {
    const reached = call(clock('20:11'), 'reached', { reportId: 'new' });
    const notYet = call(clock('20:12'), 'not-yet', { reportId: 'new' });
    expect(tellingCall(NEW, [reached, notYet], now)).toEqual(reached);
    expect(tellingCall(NEW, [notYet], now)).toBeUndefined();
  });

  test('is 119 once it was reached, whatever the hospital says when it is called after it', () => {
    const ambulance = call(clock('20:11'), 'reached', { number: '119', reportId: 'new' });
    for (const outcome of [undefined, 'no-answer', 'waiting'] as const) {
      const hospital = call(clock('20:14'), outcome, { reportId: 'new' });
      expect(tellingCall(NEW, [ambulance, hospital], now), outcome).toEqual(ambulance);
    }
    const told = call(clock('20:14'), 'reached', { reportId: 'new' });
    expect(tellingCall(NEW, [ambulance, told], now)).toEqual(told);
    const again = call(clock('20:14'), undefined, { number: '119', reportId: 'new' });
    expect(tellingCall(NEW, [ambulance, again], now)).toBeUndefined();
    const hourLater = call(clock('20:42'), undefined, { reportId: 'new' });
    expect(tellingCall(NEW, [ambulance, hourLater], new Date(clock('20:43')))).toEqual(ambulance);
  });

  test('is 119 also for what is added until the ambulance is there', () => {
    const ambulance = (begun: string) => call(clock(begun), 'reached', { number: '119' });
    expect(tellingCall(NEW, [ambulance('19:40')], now)).toBeDefined();
    expect(tellingCall(NEW, [ambulance('19:39')], now)).toBeUndefined();
    expect(tellingCall(NEW, [call(clock('20:00'), 'no-answer', { number: '119' })], now)).toBeUndefined();
  });

  test('is missing while nobody was reached', () => {
    expect(tellingCall(NEW, [], now)).toBeUndefined();
    expect(tellingCall(NEW, [call(clock('20:11'), 'waiting', { reportId: 'new' })], now)).toBeUndefined();
  });
});
