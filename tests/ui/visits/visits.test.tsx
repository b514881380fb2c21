// The visit check page in its states: what the nurse sees on the patient's phone.
import { describe, expect, it } from 'vitest';
import { EDITION } from '../../../src/content/product/edition.ts';
import type { Contact } from '../../../src/domain/contact/contact.ts';
import { visitWords } from '../../../src/i18n/visits.ts';
import { VisitsPage } from '../../../src/ui/pages/visits/visits.tsx';
import { isVisitCheckDue } from '../../../src/ui/state/visit-due.ts';
import { givenBefore } from '../infusions/courses.ts';
import { markupOf, modelOf, type Stored, textOf } from '../infusions/page-model.tsx';

const words = visitWords.ja;
const DAY = '2026-11-28';
const CONTACT: Contact = {
  version: 1,
  hospital: 'みなと総合病院',
  alwaysNumber: { tel: '+81355500199', shown: '03-5550-0199' },
  dayNumber: { tel: '+81355500123', shown: '03-5550-0123' },
  dayHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday: weekday as 1, from: '09:00', to: '17:00' })),
  closures: [],
  source: 'typed',
  confirmedOn: '2026-11-14',
  savedAt: '2026-11-14T01:00:00Z',
};
const CHECK = {
  id: 'one',
  infusionId: 'c1d15',
  on: DAY,
  at: `${DAY}T01:00:00Z`,
  hasHandbook: true,
  knowsContact: false,
  role: 'nurse' as const,
  initials: 'K.Y.',
  editionId: EDITION.id,
};
const due: Stored = { today: DAY, infusions: givenBefore(DAY), contact: CONTACT };
const text = (stored: Stored) => textOf(<VisitsPage />, stored);

describe('VisitsPage', () => {
  it('shows what to verify: infusion, numbers with hours, confirmation, edition and its date', () => {
    const page = text(due);
    expect(page).toContain(`${words.due} 11月28日（土） 1サイクル目 15日目`);
    expect(page).toContain('24時間（夜・休日も） 03-5550-0199');
    expect(page).toContain('平日 9:00–17:00');
    expect(page).toContain(words.confirmedOn('2026年11月14日'));
    expect(page).toContain(words.edition(EDITION.id));
    expect(page).toContain('2025年4月1日');
    expect(page).toContain(words.offlineNotYet);
  });

  it('says when no number is stored and leads to entering it', () => {
    const { contact: _, ...stored } = due;
    expect(text(stored)).toContain(words.noNumber);
    expect(markupOf(<VisitsPage />, stored)).toContain('href="/contact"');
  });

  it('starts with both ticks open and nobody named', () => {
    expect(markupOf(<VisitsPage />, due)).not.toMatch(/<input[^>]* checked/);
  });

  it('keeps the hint for a point that was not yet given after saving', () => {
    const page = text({ ...due, checks: [CHECK] });
    expect(page).toContain(words.made);
    expect(page).toContain(`${words.notYet(words.knowsContact)} ${words.contactHint}`);
    expect(page).not.toContain(words.notYet(words.hasHandbook));
  });

  it('keeps a voided check readable, struck through, with its reason', () => {
    const voids = [{ id: 'v', checkId: 'one', reason: '人ちがい', at: `${DAY}T02:00:00Z` }];
    const page = markupOf(<VisitsPage />, { ...due, checks: [CHECK], voids });
    expect(page).toMatch(/<del>.*K\.Y\..*<\/del>/s);
    expect(page).toContain('わけ：人ちがい');
    expect(page).toContain(words.due);
  });

  it('says that no check is due on other days, and when the next is', () => {
    const page = text({ ...due, today: '2026-11-30', infusions: givenBefore('2026-11-30'), checks: [CHECK] });
    expect(page).toContain(words.notDue);
    expect(page).toContain(words.nextOn('12月5日（土）', '2サイクル目 1日目'));
  });

  it('cannot keep a check without dates, and asks for them', () => {
    expect(text({ today: DAY })).toContain(words.noDates);
    expect(text({ today: DAY, storage: 'gone' })).toContain(words.unreadable);
  });

  it('is complete in English', () => {
    const english = {
      ...due,
      settings: { locale: 'en' as const },
      contact: { ...CONTACT, hospital: 'Minato' },
    };
    expect(text(english)).not.toMatch(/[ぁ-んァ-ン一-龠]/);
  });
});

describe('isVisitCheckDue', () => {
  const isDue = (stored: Stored) => isVisitCheckDue(modelOf(stored), stored.today);

  it('holds on the day of the infusion until a check stands, and not for another form', () => {
    expect(isDue(due)).toBe(true);
    expect(isDue({ ...due, checks: [CHECK] })).toBe(false);
    expect(isDue({ ...due, today: '2026-11-27' })).toBe(false);
    expect(isDue({ ...due, settings: { form: 'other' } })).toBe(false);
  });
});
