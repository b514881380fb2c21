// The calendar page in its states: never a calendar for the wrong form, never silence about a missed infusion.
import { describe, expect, it } from 'vitest';
import { formQuestionWords } from '../../../src/content/product/form-question.ts';
import {
  postponeInfusion,
  stopTreatment,
  tickInfusion,
} from '../../../src/domain/infusions/change-infusions.ts';
import { continueAfterDecision } from '../../../src/domain/infusions/plan-infusions.ts';
import { calendarWords } from '../../../src/i18n/infusions.ts';
import { InfusionsPage } from '../../../src/ui/pages/infusions/infusions.tsx';
import { byId, givenBefore, PLANNED, withChange } from './courses.ts';
import { markupOf, type Stored, textOf } from './page-model.tsx';

const words = calendarWords.ja;
const TODAY = '2026-11-23';
const text = (stored: Partial<Stored>) => textOf(<InfusionsPage />, { today: TODAY, ...stored });
const markup = (stored: Partial<Stored>) => markupOf(<InfusionsPage />, { today: TODAY, ...stored });

describe('without a calendar', () => {
  it('asks for the first day when the form is the drip', () => {
    expect(text({})).toContain(words.firstLead);
  });

  it('asks for the form before anything else when it is not known', () => {
    const page = text({ settings: { form: 'unknown' } });
    expect(page).toContain(formQuestionWords.ja.legend);
    expect(page).not.toContain(words.firstTitle);
  });

  it('offers no calendar for another form, even when one is stored, but the contact', () => {
    const stored = { settings: { form: 'other' as const }, infusions: [...PLANNED] };
    expect(text(stored)).toContain(words.otherTitle);
    expect(text(stored)).not.toContain(words.courseTitle);
    expect(markup(stored)).toContain('href="/contact"');
  });

  it('does not pass an unreadable database off as an empty calendar', () => {
    const page = text({ storage: 'gone' });
    expect(page).toContain(words.unreadable);
    expect(page).not.toContain(words.firstField);
  });
});

describe('with a calendar', () => {
  it('shows the next day, and every infusion with day, printed amount and state', () => {
    const page = text({ infusions: givenBefore(TODAY) });
    expect(page).toContain(`${words.nextTitle} 11月28日（土） あと5日 1サイクル目 15日目 60 mg`);
    expect(page).toContain('11月14日（土） 1サイクル目 1日目 1 mg 済み');
    expect(page).toContain('2027年1月16日（土） 4サイクル目 1日目 30 mg 予定');
  });

  it('marks today and lets it be confirmed at once', () => {
    const page = text({ today: '2026-11-28', infusions: givenBefore('2026-11-28') });
    expect(page).toContain(`${words.isToday} 1サイクル目 15日目 60 mg ${words.markDone}`);
    expect(page).toContain(`60 mg ${words.today} ${words.states.planned}`);
  });

  it('asks whether a passed infusion was given', () => {
    const page = text({ today: '2026-11-30', infusions: givenBefore('2026-11-28') });
    expect(page).toContain(words.passedTitle('11月28日（土）'));
    expect(page).toContain(words.notGiven);
  });

  it('sends the person who missed one to the phone, above everything else', () => {
    const infusions = postponeInfusion(givenBefore('2026-11-28'), 'c1d15');
    const page = text({ today: '2026-11-30', infusions });
    expect(page).toContain(words.missedTitle);
    expect(page.indexOf(words.missedLead)).toBeLessThan(page.indexOf(words.nextTitle));
    expect(markup({ today: '2026-11-30', infusions })).toMatch(/class="button call" href="\/call"/);
  });

  it('shows no amount once the clinic restarted the step-up', () => {
    const page = text({ infusions: tickInfusion(givenBefore(TODAY), 'c1d15', 'restarted', true) });
    expect(page).toContain(`1サイクル目 15日目 ${words.doseByHospital}`);
    expect(page).not.toContain('60 mg');
  });

  it('leaves what comes after cycle 8 to the doctor', () => {
    const infusions = givenBefore('2027-04-12');
    expect(text({ today: '2027-04-12', infusions })).toContain(words.decisionTitle(8));
    const goesOn = text({ today: '2027-04-12', infusions: continueAfterDecision(infusions) });
    expect(goesOn).not.toContain(words.decisionTitle(8));
    expect(goesOn).toContain('9サイクル目 1日目');
  });

  it('says that it ended, and that the log and the call stay', () => {
    const page = text({ infusions: stopTreatment(givenBefore(TODAY), TODAY) });
    expect(page).toContain(words.endedLead);
    expect(page).toContain(words.resume);
  });

  it('shows a cancelled one as cancelled, in the row as well', () => {
    const infusions = withChange(PLANNED, 'c2d1', { status: 'cancelled' });
    expect(byId(infusions, 'c2d1').status).toBe('cancelled');
    expect(text({ infusions })).toContain('12月5日（土） 2サイクル目 1日目 60 mg 中止');
  });

  it('is complete in English', () => {
    const page = text({ infusions: givenBefore(TODAY), settings: { locale: 'en' } });
    expect(page).toContain('Next infusion Sat 28 November in 5 days Cycle 1, day 15 60 mg');
    expect(page).not.toMatch(/[ぁ-んァ-ン一-龠]/);
  });
});
