/** "Stay at home": until the next morning, with a temperature every one to two hours while awake. */
import { describe, expect, test } from 'vitest';
import { stayingHome } from '../../../src/domain/calling/staying-home.ts';
import { call, clock, entry, NEXT_DAY, sourcesOf } from './followed.ts';

const TOLD = call(clock('18:00'), 'reached', { advice: ['stay-home'] });
const measured = (at: string) => entry(at, at, { temperatureCelsius: 37.6, signs: {} });

const home = (now: string, more = {}) => stayingHome(sourcesOf({ attempts: [TOLD], ...more, now }));

describe('the card of staying at home', () => {
  test('holds until six of the next morning', () => {
    expect(home(clock('18:01'))).toMatchObject({ at: clock('18:00'), until: clock('06:00', NEXT_DAY) });
    expect(home(clock('05:59', NEXT_DAY))).toBeDefined();
    expect(home(clock('06:00', NEXT_DAY))).toBeUndefined();
  });

  test('of a call in the small hours it is the same morning', () => {
    const attempts = [call(clock('02:00'), 'reached', { advice: ['stay-home'] })];
    expect(home(clock('03:00'), { attempts })).toMatchObject({ until: clock('06:00') });
  });

  test('of a call shortly before six it does not end minutes later', () => {
    const attempts = [call(clock('05:30'), 'reached', { advice: ['stay-home'] })];
    expect(home(clock('09:29'), { attempts })).toMatchObject({ until: clock('09:30') });
    expect(home(clock('09:30'), { attempts })).toBeUndefined();
  });

  test('is gone when the hospital was reached again and said something else', () => {
    const again = call(clock('19:00'), 'reached', { advice: ['come-in'] });
    expect(home(clock('19:01'), { attempts: [again, TOLD] })).toBeUndefined();
    expect(home(clock('19:01'), { attempts: [call(clock('19:00'), 'no-answer'), TOLD] })).toBeDefined();
  });

  test('of a clock that ran ahead is not believed', () => {
    expect(home(clock('12:00'))).toBeUndefined();
  });
});

describe('the temperature', () => {
  test('is wanted one hour after the call, and due after two', () => {
    expect(home(clock('18:59'))).toMatchObject({ measure: 'later', measureFrom: clock('19:00') });
    expect(home(clock('19:00'))).toMatchObject({ measure: 'soon', measureBy: clock('20:00') });
    expect(home(clock('20:00'))).toMatchObject({ measure: 'due' });
    expect(home(clock('20:00'))).not.toHaveProperty('measuredAt');
  });

  test('counts anew from the last one that was taken since', () => {
    const entries = [measured(clock('19:20')), measured(clock('17:00')), measured(clock('18:40'))];
    expect(home(clock('20:00'), { entries })).toMatchObject({
      measuredAt: clock('19:20'),
      measureFrom: clock('20:20'),
      measureBy: clock('21:20'),
      measure: 'later',
    });
  });

  test('the last one is taken before sleep', () => {
    expect(home(clock('21:40'), { entries: [measured(clock('20:30'))] })).toMatchObject({
      measure: 'soon',
      measureFrom: clock('21:30'),
      measureBy: clock('22:00'),
    });
  });

  test('nobody is woken for it', () => {
    expect(home(clock('21:30'), { entries: [measured(clock('21:00'))] })).toMatchObject({
      measure: 'later',
      measureFrom: clock('07:00', NEXT_DAY),
    });
  });

  test('one that was taken back, or dated in the future, was not taken', () => {
    const taken = measured(clock('19:20'));
    const back = entry('back', clock('19:30'), { signs: {} }, { takesBack: taken.id });
    expect(home(clock('20:00'), { entries: [taken, back, measured(clock('23:00'))] })).toMatchObject({
      measure: 'due',
    });
  });
});
