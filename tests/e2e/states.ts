// The states that pages have beside their first look: asked, refused, failed, half way; each arranged as a person comes to it.
import { expect, type Page } from '@playwright/test';
import { formQuestionWords } from '../../src/content/product/form-question.ts';
import { USUAL_REMINDERS } from '../../src/domain/reminders/reminder-settings.ts';
import { contactWords } from '../../src/i18n/contact.ts';
import { firstStartWords } from '../../src/i18n/first-start.ts';
import { calendarWords } from '../../src/i18n/infusions.ts';
import { noticeWords } from '../../src/i18n/notices.ts';
import { savingWords } from '../../src/i18n/saving.ts';
import { settingsWords } from '../../src/i18n/settings.ts';
import { visitWords } from '../../src/i18n/visits.ts';
import { fillTheDisk } from './full-disk.ts';
import { course, type Person, rowsOf, seed, storeRows } from './seed.ts';

const first = firstStartWords.ja;
const form = formQuestionWords.ja;
const contact = contactWords.ja;
const calendar = calendarWords.ja;
const settings = settingsWords.ja;
const visits = visitWords.ja;

export type PageState = { name: string; person?: Person; arrange: (page: Page) => Promise<void> };

const NOW = '2026-11-25T10:00:00+09:00';

/** On the day of the second infusion. */
const ON_TREATMENT: Person = { infusions: course('2026-11-18') };
const NEW: Person = { settings: { firstStart: 'open', form: 'unknown' } };

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Each begins from its own person; what an earlier one stored beside that may still be there. */
export const STATES: readonly PageState[] = [
  {
    name: 'the very first page',
    person: NEW,
    async arrange(page) {
      await page.goto('/');
      await expect(page.getByRole('button', { name: first.begin })).toBeVisible();
    },
  },
  {
    name: 'first start, drip or injection, answered',
    person: NEW,
    async arrange(page) {
      await page.goto('/?step=form');
      await page.getByRole('radio', { name: form.other }).click();
      await expect(page.getByText(form.otherAnswer)).toBeVisible();
    },
  },
  {
    name: 'first start, the day of the first infusion in doubt',
    person: NEW,
    async arrange(page) {
      await page.goto('/?step=dates');
      await page.getByLabel(calendar.firstField).fill('2026-01-05');
      await press(page, calendar.saveCalendar);
      await expect(page.getByText(calendar.problems['need-confirmation'])).toBeVisible();
    },
  },
  {
    name: 'first start, practised without a number',
    person: NEW,
    async arrange(page) {
      await page.goto('/?step=practice');
      await page.getByRole('radio', { name: contact.practiceWait }).click();
      await expect(page.getByText(contact.practiceWrongPaper)).toBeVisible();
    },
  },
  {
    name: 'first start that cannot be kept',
    person: NEW,
    async arrange(page) {
      await page.goto('/?step=finish');
      await expect(page.getByRole('heading', { name: first.finishNoNumber })).toBeVisible();
      await fillTheDisk(page);
      await press(page, first.open);
      await expect(page.getByText(first.notKept)).toBeVisible();
    },
  },
  {
    name: 'settings with reminders, a change that cannot be kept, and the question before deleting',
    person: ON_TREATMENT,
    async arrange(page) {
      await page.evaluate(storeRows, {
        ...rowsOf(ON_TREATMENT),
        reminders: {
          deviceId: '6f8a1d3e-5c41-4a53-9d0b-2f1f0f6f7a11',
          secret: 'none',
          revision: 1,
          meanings: {},
          settings: USUAL_REMINDERS,
        },
      });
      await page.goto('/settings');
      await expect(page.getByRole('heading', { name: settings.title, exact: true })).toBeVisible();
      await fillTheDisk(page);
      await page.getByRole('radio', { name: settings.holderFamily }).click();
      await expect(page.getByText(savingWords.ja.notKept)).toBeVisible();
      await expect(page.getByText(noticeWords.ja.unkeptTitle)).toBeVisible();
      await press(page, settings.erase);
      await expect(page.getByRole('alertdialog')).toBeVisible();
    },
  },
  {
    name: 'a contact that is refused',
    async arrange(page) {
      await page.goto('/contact');
      await page.getByLabel(contact.day, { exact: true }).fill('0312');
      await page.getByLabel(contact.from).fill('09:00');
      await press(page, contact.save);
      await expect(page.getByText(contact.numberErrors.short)).toBeVisible();
    },
  },
  {
    name: 'a contact that cannot be kept',
    async arrange(page) {
      await page.goto('/contact');
      await page.getByLabel(contact.always).fill('03-1234-5678 内線 123');
      await fillTheDisk(page);
      await press(page, contact.save);
      await expect(page.getByText(contact.failed)).toBeVisible();
    },
  },
  {
    name: 'an infusion on another day, in doubt',
    person: ON_TREATMENT,
    async arrange(page) {
      await page.goto('/infusions');
      await page.locator('details.infusion summary').nth(2).click();
      await press(page, calendar.move);
      await page.getByLabel(calendar.moveField).fill('2026-12-24');
      await page.getByRole('radio', { name: calendar.laterKeep }).click();
      await press(page, calendar.saveDay);
      await expect(page.getByText(calendar.problems['need-confirmation'])).toBeVisible();
    },
  },
  {
    name: 'an infusion whose day is over',
    person: { infusions: course('2026-11-17') },
    async arrange(page) {
      await page.goto('/infusions');
      await press(page, calendar.notGiven);
      await expect(page.getByRole('heading', { name: calendar.missedTitle })).toBeVisible();
    },
  },
  {
    name: 'a course that ends and cannot be kept',
    person: ON_TREATMENT,
    async arrange(page) {
      await page.goto('/infusions');
      await page.getByText(calendar.changeEnd).click();
      await page.getByRole('radio', { name: calendar.decisionEnd }).click();
      await fillTheDisk(page);
      await press(page, calendar.endSave);
      await expect(page.getByText(calendar.failed)).toBeVisible();
    },
  },
  {
    name: 'a visit check with what is missing',
    person: ON_TREATMENT,
    async arrange(page) {
      await page.goto('/visits');
      await press(page, visits.save);
      await expect(page.getByText(visits.problems.initials)).toBeVisible();
    },
  },
  {
    name: 'a visit check with a tick that is not there yet, and one that is voided',
    person: ON_TREATMENT,
    async arrange(page) {
      await page.goto('/visits');
      await page.getByRole('checkbox', { name: visits.hasHandbook }).check();
      await page.getByRole('radio', { name: visits.roles.nurse }).click();
      await page.getByLabel(visits.initials).fill('山田');
      await press(page, visits.save);
      await expect(page.getByText(visits.notYetTitle)).toBeVisible();
      await press(page, visits.saveNotYet);
      await press(page, visits.voidOpen);
      await press(page, visits.voidSave);
      await expect(page.getByText(visits.needReason)).toBeVisible();
    },
  },
];

export async function arrange(page: Page, state: PageState, look: Person['settings'] = {}): Promise<void> {
  await page.clock.setFixedTime(NOW);
  const { settings: own, infusions } = state.person ?? {};
  await seed(page, { settings: { ...own, ...look }, ...(infusions && { infusions }) });
  await state.arrange(page);
}
