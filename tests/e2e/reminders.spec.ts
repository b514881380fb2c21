// Reminders as the patient meets them: asked for, in good health or not, missed and told, moved with the clock, kept in a calendar.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { calendarFileWords } from '../../src/i18n/calendar-file.ts';
import { calendarWords } from '../../src/i18n/infusions.ts';
import { reminderNoteWords } from '../../src/i18n/reminder-notes.ts';
import { wishWords } from '../../src/i18n/reminder-wishes.ts';
import { reminderWords } from '../../src/i18n/reminders.ts';
import { expect, test } from './journey.ts';
import { givePush, giveService, keepShown, seedReminders } from './reminder-phone.ts';
import { course, seed } from './seed.ts';

const words = reminderWords.ja;
const notes = reminderNoteWords.ja;
const file = calendarFileWords.ja;
const NOW = new Date('2026-11-30T09:00:00+09:00');
const EVENING = { key: 'infusion-evening:c1d8', at: '2026-11-30T09:00:00.000Z' };

test('permission is asked only after the explanation and a tap; then the service is told', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await givePush(page, { permission: 'default', answer: 'granted' });
  const { wishes } = await giveService(page);
  await seed(page, { infusions: course('2026-11-24') });
  await page.goto('/settings');
  await expect(page.getByText(words.asks)).toBeVisible();
  await expect(page.getByText(words.neutral)).toBeVisible();
  await page.getByRole('button', { name: words.turnOn }).click();
  await expect(page.getByText(words.on)).toBeVisible();
  await expect(page.getByText(words.accepted('11月30日 9:00'))).toBeVisible();
  // The evening before the infusion of 1 December.
  expect(wishes.at(-1)?.reminders.map(({ at }) => at)).toContain(EVENING.at);
});

test('a browser that never answers the subscription is given up, said, and can be tried again', async ({
  page,
}) => {
  await page.clock.install({ time: NOW });
  await givePush(page, { permission: 'default', answer: 'granted', subscribe: 'never-settles' });
  await giveService(page);
  await seed(page, { infusions: course('2026-11-24') });
  await page.goto('/settings');
  const button = page.getByRole('button', { name: words.turnOn });
  await button.click();
  await expect(page.getByText(words.turningOn)).toBeVisible();
  await expect(button).toBeDisabled();
  await page.clock.runFor(21_000);
  await expect(page.getByText(words.timedOut)).toBeVisible();
  await expect(button).toBeEnabled();
});

test('the practice message says what came of it: shown on this phone, or not within a minute and what to check', async ({
  page,
}) => {
  await page.clock.install({ time: NOW });
  await givePush(page, { permission: 'granted' });
  const service = await giveService(page);
  await seedReminders(page);
  await page.goto('/settings');
  const send = () => page.getByRole('button', { name: words.test }).click();
  await send();
  await expect(page.getByText(words.testSent)).toBeVisible();
  const at = '2026-11-30T00:00:20.000Z';
  await keepShown(page, { at: {}, lastAt: at, lastTestAt: at });
  await page.clock.runFor(3000);
  await expect(page.getByText(words.testArrived('11月30日 9:00'))).toBeVisible();

  await page.clock.runFor(60_000);
  await send();
  await expect(page.getByText(words.testSent)).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(page.getByText(words.testLate)).toBeVisible();
  for (const check of words.testChecks) await expect(page.getByText(check)).toBeVisible();

  service.answers.testStatus = 503;
  await send();
  await expect(page.getByText(words.testNotTaken)).toBeVisible();
});

test('a changed time is told to the service; without it the page says that the old one may still arrive', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await givePush(page, { permission: 'granted' });
  const { answers, wishes } = await giveService(page);
  await seedReminders(page);
  await page.goto('/settings');
  await page.getByText(wishWords.ja.change).click();
  const evening = page.getByLabel(wishWords.ja.times.eveningBefore);
  const save = page.getByRole('button', { name: wishWords.ja.saveTimes });
  await evening.fill('19:30');
  await save.click();
  await expect.poll(() => wishes.at(-1)?.reminders.map(({ at }) => at)).toContain('2026-11-30T10:30:00.000Z');
  answers.isAway = true;
  await evening.fill('20:00');
  await save.click();
  await expect(page.getByText(words.notTold)).toBeVisible();
  await expect(page.getByText(words.unreachableNow)).toBeVisible();
  answers.isAway = false;
  await page.getByRole('button', { name: words.sendAgain }).click();
  await expect(page.getByText(words.notTold)).toBeHidden();
  expect(wishes.at(-1)?.reminders.map(({ at }) => at)).toContain('2026-11-30T11:00:00.000Z');
});

test('quiet hours keep checks away and never an infusion', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await givePush(page, { permission: 'granted' });
  const { wishes } = await giveService(page);
  await seedReminders(page, { infusions: course('2026-11-30', 0) });
  await page.goto('/settings');
  await page.getByText(wishWords.ja.change).click();
  await page.getByRole('checkbox', { name: wishWords.ja.quiet }).check();
  await page.getByLabel(wishWords.ja.times.from).fill('17:00');
  await page.getByLabel(wishWords.ja.times.to).fill('21:00');
  await page.getByRole('button', { name: wishWords.ja.saveTimes }).click();
  const instants = () => wishes.at(-1)?.reminders.map(({ at }) => at);
  // The check of 20 o'clock falls into the quiet hours, the evening before the infusion of 7 December does as well.
  await expect.poll(instants).not.toContain('2026-11-30T11:00:00.000Z');
  expect(instants()).toContain('2026-12-06T09:00:00.000Z');
});

test('a reminder that did not show is told at the next opening, without a network, and only once', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-30T19:00:00+09:00'));
  await givePush(page, { permission: 'granted' });
  await giveService(page, { isAway: true });
  await seedReminders(page, { state: { meanings: { r1: EVENING } } });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: notes.missedTitle })).toBeVisible();
  await expect(page.getByText(notes.missed('11月30日 18:00'))).toBeVisible();
  await expect(page.getByText(notes.ahead['infusion-evening']('12月1日（火）'))).toBeVisible();
  await page.getByRole('button', { name: notes.understood }).click();
  await expect(page.getByRole('heading', { name: notes.missedTitle })).toBeHidden();
  await page.reload();
  await expect(page.getByText('12月1日（火）')).toBeVisible();
  await expect(page.getByRole('heading', { name: notes.missedTitle })).toBeHidden();
});

test('one that showed is not told', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T19:00:00+09:00'));
  await givePush(page, { permission: 'granted' });
  await giveService(page);
  const shown = { lastAt: EVENING.at, at: { r1: EVENING.at } };
  await seedReminders(page, { state: { meanings: { r1: EVENING } }, shown });
  await page.goto('/settings');
  await expect(page.getByText(words.shown('11月30日 18:00'))).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('12月1日（火）')).toBeVisible();
  await expect(page.getByRole('heading', { name: notes.missedTitle })).toBeHidden();
});

test('a clock in another zone: the reminders move with it, and Today says so until it is read', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await givePush(page, { permission: 'granted' });
  const { wishes } = await giveService(page);
  await seedReminders(page, { state: { zone: 'Europe/Paris' } });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: notes.zoneTitle })).toBeVisible();
  await expect(page.getByText('日本標準時')).toBeVisible();
  await expect.poll(() => wishes.at(-1)?.reminders.map(({ at }) => at)).toContain(EVENING.at);
  await page.getByRole('button', { name: notes.understood }).click();
  await expect(page.getByRole('heading', { name: notes.zoneTitle })).toBeHidden();
  await page.reload();
  await expect(page.getByText('12月1日（火）')).toBeVisible();
  await expect(page.getByRole('heading', { name: notes.zoneTitle })).toBeHidden();
});

test('the calendar file is handed over; after a move the page says that the calendar is old, and the next file replaces', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await seed(page, { infusions: course('2026-11-24') });
  await page.goto('/infusions');
  const card = page.locator('#calendar-file');
  const take = async (name: string) => {
    const downloading = page.waitForEvent('download');
    await card.getByRole('button', { name }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('temoto-2026-11-30.ics');
    return eventsOf(readFileSync(await download.path(), 'utf8'));
  };
  const first = await take(file.action);
  expect(first.c1d8).toEqual({ start: '2026-12-01', status: 'CONFIRMED', sequence: expect.any(Number) });
  await expect(card.getByText(file.given('2026年11月30日'))).toBeVisible();
  await expect(card.getByText(file.oldTitle)).toBeHidden();

  await page.clock.setFixedTime(new Date(NOW.getTime() + 60_000));
  await page.reload();
  await page.locator('.infusion summary').nth(1).click();
  await page.getByRole('button', { name: calendarWords.ja.postpone }).click();
  await expect(card.getByText(file.oldTitle)).toBeVisible();
  const second = await take(file.again);
  expect(second.c1d8).toEqual({
    start: '2026-12-01',
    status: 'CANCELLED',
    sequence: Number(first.c1d8?.sequence) + 60,
  });
  expect(Object.keys(second)).toHaveLength(Object.keys(first).length);
  await expect(card.getByText(file.oldTitle)).toBeHidden();
});

type EventOfDay = { start: string; status: string; sequence: number };

/** By infusion. */
function eventsOf(text: string): Record<string, EventOfDay> {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return Object.fromEntries(
    calendar.getAllSubcomponents('vevent').flatMap((component) => {
      const event = new ICAL.Event(component);
      const infusion = /-(c\d+d\d+)-day$/.exec(event.uid)?.[1];
      const status = String(component.getFirstPropertyValue('status'));
      return infusion
        ? [[infusion, { start: String(event.startDate), status, sequence: event.sequence }]]
        : [];
    }),
  );
}
