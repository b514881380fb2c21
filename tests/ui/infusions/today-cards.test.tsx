// The card of Today that comes from the calendar: the days left.
import { describe, expect, it } from 'vitest';
import { postponeInfusion, stopTreatment } from '../../../src/domain/infusions/change-infusions.ts';
import { todayWords } from '../../../src/i18n/today.ts';
import { NextInfusion } from '../../../src/ui/pages/today/next-infusion.tsx';
import { givenBefore } from './courses.ts';
import { markupOf, type Stored, textOf } from './page-model.tsx';

const words = todayWords.ja;
const next = (stored: Stored) => textOf(<NextInfusion />, stored);

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
    expect(next({ today: '2027-04-12', infusions: givenBefore('2027-04-12') })).toContain(
      words.afterDecision,
    );
  });
});
