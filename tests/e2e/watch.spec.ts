// The regular check on Today: which days are watched and until when, what is done, and stopping it with one tap.
import type { Page } from '@playwright/test';
import { longDay } from '../../src/i18n/days.ts';
import { watchWords } from '../../src/i18n/watch.ts';
import { at, openToday } from './follow-up-person.ts';
import { expect, test } from './journey.ts';
import { course } from './seed.ts';

const words = watchWords.ja;
const CLOSE = course('2026-11-24');

const card = (page: Page) => page.locator('.watch');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('the day after the first infusion: three checks, and until when', async ({ page }) => {
  await openToday(page, at('14:30'), { infusions: CLOSE });
  await expect(card(page)).toContainText(words.days(1));
  await expect(card(page)).toContainText(words.until(longDay('ja', '2026-11-27')));
  await expect(card(page)).toContainText(`${words.slots.morning}${words.states.passed}`);
  await expect(card(page)).toContainText(`${words.slots.midday}${words.states.due}`);
});

test('a report is the check of its hour', async ({ page }) => {
  const report = { temperatureCelsius: 36.5, signs: {} };
  const morning = { id: 'morning', at: at('08:10'), by: 'patient' as const, report };
  await openToday(page, at('14:30'), { infusions: CLOSE, reports: [morning] });
  await expect(card(page)).toContainText(`${words.slots.morning}${words.states.done}`);
  await expect(card(page)).toContainText(`${words.slots.midday}${words.states.due}`);
});

test('one tap stops being asked, says what stays, and is kept; one tap brings it back', async ({ page }) => {
  await openToday(page, at('14:30'), { infusions: CLOSE });
  await press(page, words.stop);
  await expect(card(page)).toContainText(words.stopped);
  await expect(card(page)).toContainText(words.stays);
  await expect(card(page)).not.toContainText(words.states.due);
  // The window itself does not end with the questions.
  await expect(card(page)).toContainText(words.days(1));
  await page.reload();
  await expect(card(page)).toContainText(words.stopped);
  await press(page, words.resume);
  await expect(card(page)).toContainText(`${words.slots.midday}${words.states.due}`);
});

test('after week six it is once a week, and no close watch any more', async ({ page }) => {
  await openToday(page, at('09:00', '2027-01-20'), { infusions: course('2026-11-24', 5) });
  await expect(card(page)).toContainText(words.weekly);
  await expect(card(page)).not.toContainText(words.tag);
});

test('"are you in hospital?" is asked once after an infusion; yes says the nurse call first for a day', async ({
  page,
}) => {
  await openToday(page, at('14:30'), { infusions: CLOSE });
  await expect(page.getByRole('heading', { name: words.hospital.title })).toBeVisible();
  await press(page, words.hospital.yes);
  await expect(page.getByText(words.hospital.on)).toBeVisible();
  await page.clock.setSystemTime(at('14:20', '2026-11-26'));
  await page.reload();
  await expect(page.getByText(words.hospital.on)).toBeVisible();
  await page.clock.setSystemTime(at('14:31', '2026-11-26'));
  await page.reload();
  await expect(page.getByRole('button', { name: words.hospital.button })).toBeVisible();
  await expect(page.getByText(words.hospital.on)).toBeHidden();
  await expect(page.getByRole('heading', { name: words.hospital.title })).toBeHidden();
});
