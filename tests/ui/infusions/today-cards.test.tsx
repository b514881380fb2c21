// The two cards of Today that come from the calendar: days left, and the weeks of taking temperature.
import { describe, expect, it } from 'vitest';
import { postponeInfusion, stopTreatment } from '../../../src/domain/infusions/change-infusions.ts';
import { todayWords } from '../../../src/i18n/today.ts';
import { NextInfusion } from '../../../src/ui/pages/today/next-infusion.tsx';
import { WatchCard } from '../../../src/ui/pages/today/watch-card.tsx';
import { givenBefore, PLANNED } from './courses.ts';
import { markupOf, type Stored, textOf } from './page-model.tsx';

const words = todayWords.ja;
const next = (stored: Stored) => textOf(<NextInfusion />, stored);
const watch = (today: string, infusions = givenBefore(today)) => textOf(<WatchCard />, { today, infusions });

describe('NextInfusion', () => {
  it('is empty while no infusion is entered', () => {
    expect(markupOf(<NextInfusion />, { today: '2026-11-23' })).toBe('');
  });

  it('makes the number of days the big thing, in either language', () => {
    const stored = { today: '2026-11-23', infusions: givenBefore('2026-11-23') };
    expect(next(stored)).toMatch(/次の点滴まで 5 *日 11月28日（土） 1サイクル目 15日目/);
    expect(next({ ...stored, settings: { locale: 'en' } })).toMatch(
      /Next infusion in 5 *days Sat 28 November/,
    );
    expect(markupOf(<NextInfusion />, stored)).toMatch(/class="big-number">5/);
  });

  it('counts one day as one day', () => {
    const stored = { today: '2026-11-27', infusions: givenBefore('2026-11-27') };
    expect(next({ ...stored, settings: { locale: 'en' } })).toMatch(/in 1 *day Sat/);
  });

  it('says today on the day', () => {
    const page = next({ today: '2026-11-28', infusions: givenBefore('2026-11-28') });
    expect(page).toContain(words.nextToday);
    expect(page).not.toContain(words.nextIn);
  });

  it('asks about a passed day and still counts to the next', () => {
    const page = next({ today: '2026-11-30', infusions: givenBefore('2026-11-28') });
    expect(page).toContain(words.nextPast('11月28日（土）'));
    expect(page).toMatch(/次の点滴まで 5/);
  });

  it('keeps asking while a missed one has no new day, and stops when ended treatment cancelled it', () => {
    const missed = postponeInfusion(givenBefore('2026-11-28'), 'c1d15');
    expect(next({ today: '2026-11-30', infusions: missed })).toContain(words.nextPastLead);
    const ended = stopTreatment(missed, '2026-11-29');
    expect(next({ today: '2026-11-30', infusions: ended })).not.toContain(words.nextPastLead);
  });

  it('points to the doctor after cycle 8', () => {
    expect(next({ today: '2027-04-12', infusions: givenBefore('2027-04-12') })).toContain(words.afterCycle8);
  });
});

describe('WatchCard', () => {
  it.each([
    ['2026-11-14', words.watch.day0],
    ['2026-11-17', words.watch.days(3)],
    ['2026-11-18', words.watch.week(4)],
    ['2026-11-21', words.watch.week(7)],
  ])('on %s counts from the infusion: %s', (today, text) => {
    // Only the first infusion is in this calendar, so that the days after it are seen.
    const page = watch(today, givenBefore(today, PLANNED.slice(0, 1)));
    expect(page).toContain(text);
    expect(page).toContain(words.watch.small);
  });

  it('asks for a daily temperature to week six, and is gone after it', () => {
    expect(watch('2026-12-20')).toContain(words.watch.sixWeeks);
    expect(watch('2026-12-20')).not.toContain(words.watch.small);
    expect(watch('2027-02-10')).toBe('');
  });

  it('is empty before the first infusion and without any', () => {
    expect(watch('2026-11-10')).toBe('');
    expect(watch('2026-11-10', [])).toBe('');
  });
});
