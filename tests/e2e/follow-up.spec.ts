// What follows a report, as people live through it: nobody answers, waiting, staying at home, being asked again.
import type { Page } from '@playwright/test';
import { contactToday, urgencies } from '../../src/content/words/ja/urgencies.ts';
import { callWords } from '../../src/i18n/call.ts';
import { contactWords } from '../../src/i18n/contact.ts';
import { followUpWords } from '../../src/i18n/follow-up.ts';
import { resultWords } from '../../src/i18n/result.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import { readDatabase } from './first-database.ts';
import { ALWAYS, at, DAY, FEVER, keptReports, openToday, reached, TIRED } from './follow-up-person.ts';
import { expect, test } from './journey.ts';
import { course } from './seed.ts';

const words = followUpWords.ja;
const result = resultWords.ja;
/** Day 12 of cycle 3: no close watch. */
const LATER = course('2026-09-26', 5);

const card = (page: Page) => page.locator('.follow-up');
const bigCall = (page: Page) => page.locator('#main-call');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('nobody answers, three times and more: Today leads from number to number and ends at 119', async ({
  page,
}) => {
  await openToday(page, at('20:01'), { infusions: LATER, reports: [FEVER], contact: { dayNumber: DAY } });
  await expect(card(page)).toContainText(words.open['call-now']);
  for (const { tel } of [ALWAYS, DAY, ALWAYS, DAY]) {
    await expect(bigCall(page)).toHaveAttribute('href', `tel:${tel}`);
    await press(page, result.noAnswer);
    await page.clock.fastForward('00:20');
  }
  await expect(bigCall(page)).toHaveAttribute('href', 'tel:119');
  // Whoever opens the app again is still sent to 119.
  await page.reload();
  await expect(bigCall(page)).toHaveAttribute('href', 'tel:119');
  await press(page, result.reached);
  await expect(page.getByText(words.reached119)).toBeVisible();
});

test('the hospital will call back: after fifteen minutes it is called again', async ({ page }) => {
  await openToday(page, at('20:01'), { infusions: LATER, reports: [FEVER] });
  await press(page, result.waiting);
  await expect(card(page)).toContainText(words.waiting);
  await expect(card(page)).toContainText(result.waitingUntil('20:16'));
  await page.clock.fastForward('14:00');
  await expect(card(page)).toContainText(words.waiting);
  await page.clock.fastForward('01:10');
  await expect(card(page)).toContainText(words.later);
  await expect(bigCall(page)).toHaveAttribute('href', `tel:${ALWAYS.tel}`);
});

test('"stay at home" stays on Today until the next morning, with the temperature to take', async ({
  page,
}) => {
  await openToday(page, at('20:01'), { infusions: LATER, reports: [FEVER] });
  await press(page, result.reached);
  await page.getByRole('checkbox', { name: result.adviceAnswers['stay-home'] }).check();
  await page.clock.fastForward('40:00');
  await expect(card(page)).toContainText(words.home);
  await expect(card(page)).toContainText(result.reachedLead);
  await expect(card(page)).toContainText(words.measure.later('21:01'));
  await page.clock.fastForward('01:00:00');
  await expect(card(page)).toContainText(words.measure.soon('22:00'));
  await page.clock.setSystemTime(at('05:58', '2026-11-26'));
  await page.reload();
  await expect(card(page)).toContainText(words.home);
  await page.clock.fastForward('03:00');
  await expect(page.getByText(words.home)).toBeHidden();
});

test('a temperature of that night that is no higher does not ask for another call', async ({ page }) => {
  const again = { ...FEVER, id: 'again', at: at('21:10'), report: { temperatureCelsius: 38.0, signs: {} } };
  const attempts = [reached('20:01', 'fever', ['stay-home'])];
  await openToday(page, at('21:11'), { infusions: LATER, reports: [FEVER, again], attempts });
  await expect(card(page)).toContainText(words.home);
  await expect(card(page)).toContainText(words.measuredAt('21:10'));
  await expect(bigCall(page)).toBeHidden();
});

test('asked again after five hours: the same is kept and asks for nothing', async ({ page }) => {
  await openToday(page, at('14:58'), {
    infusions: LATER,
    reports: [TIRED],
    attempts: [reached('10:05', 'tired')],
  });
  await expect(page.getByRole('link', { name: '体調を記録' })).toBeVisible();
  await expect(page.getByText(words.again.title.patient)).toBeHidden();
  await page.clock.fastForward('03:00');
  await expect(page.getByRole('heading', { name: words.again.title.patient })).toBeVisible();
  await press(page, words.again.same);
  await expect(page.getByText(words.again.kept(words.again.same))).toBeVisible();
  await expect(page.getByText(words.again.title.patient)).toBeHidden();
  const [, answer] = await keptReports(page);
  expect(answer).toMatchObject({
    report: { signs: { fatigue: 1 } },
    again: { about: 'tired', course: 'same' },
  });
  await page.reload();
  await expect(page.getByRole('link', { name: '体調を記録' })).toBeVisible();
  await expect(page.getByText(words.again.title.patient)).toBeHidden();
});

for (const course of ['worse', 'unknown'] as const) {
  test(`asked again: "${words.again[course]}" calls at once, and what changed can be said`, async ({
    page,
  }) => {
    await openToday(page, at('15:00'), {
      infusions: LATER,
      reports: [TIRED],
      attempts: [reached('10:05', 'tired')],
    });
    await press(page, words.again[course]);
    await expect(card(page)).toContainText(words.worse);
    await expect(bigCall(page)).toHaveAttribute('href', `tel:${ALWAYS.tel}`);
    await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.getByRole('link', { name: words.whatChanged }).click();
    await expect(page.getByRole('button', { name: symptomWords.ja.danger.none })).toBeVisible();
    const { stores } = await readDatabase(page);
    expect(stores.drafts).toEqual([]);
    await press(page, symptomWords.ja.danger.none);
    await page.getByRole('checkbox', { name: symptomWords.ja.temperature.notMeasured, exact: true }).check();
    await press(page, symptomWords.ja.next);
    await expect(page.getByRole('checkbox', { name: /だるさ/ })).toBeChecked();
  });
}

test('a full disk: "worse" is said not to be kept, and the call is there', async ({ page }) => {
  await openToday(page, at('15:00'), {
    infusions: LATER,
    reports: [TIRED],
    attempts: [reached('10:05', 'tired')],
  });
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await press(page, words.again.worse);
  await expect(page.getByText(words.again.notKeptWorse)).toBeVisible();
  await expect(page.getByRole('link', { name: words.again.callNow, exact: true })).toHaveAttribute(
    'href',
    '/call',
  );
});

test('a contact-today of which nobody was told is a call the next morning', async ({ page }) => {
  await openToday(page, at('05:58', '2026-11-26'), { infusions: LATER, reports: [TIRED] });
  await expect(card(page)).not.toContainText(words.overnight);
  await page.clock.fastForward('03:00');
  await expect(card(page)).toContainText(words.overnight);
  await press(page, words.again.better);
  await expect(card(page)).not.toContainText(words.overnight);
  await expect(card(page)).toContainText(urgencies['contact-today'].heading);
});

for (const kind of ['always', 'day', 'unknown'] as const) {
  test(`no number is stored: the one from the paper is called, and kept as what the person says: ${kind}`, async ({
    page,
  }) => {
    await openToday(page, at('20:01'), { infusions: LATER, reports: [FEVER], contact: 'none' });
    await expect(card(page)).toContainText(words.paper);
    await page.getByLabel(result.paperField).fill('０３－１２３４－５６７８');
    await page.getByRole('radio', { name: result.paperKinds[kind] }).check();
    await press(page, result.paperUse);
    await expect(bigCall(page)).toHaveAttribute('href', 'tel:+81312345678');

    await page.goto('/contact');
    const field = kind === 'always' ? contactWords.ja.always : contactWords.ja.day;
    await expect(page.getByLabel(field, { exact: kind !== 'always' })).toHaveValue('03-1234-5678');
    await expect
      .poll(() => page.evaluate(async () => (await fetch('/call')).text()))
      .toContain('03-1234-5678');
    await page.goto('/call');
    await expect(page.locator('.call-card')).toContainText(
      kind === 'always' ? callWords.ja.always : `${callWords.ja.hospital} ${callWords.ja.noAlways}`,
    );
  });
}

test('tonight without a 24-hour number: the heading names none beside another one', async ({ page }) => {
  await openToday(page, at('19:00'), {
    infusions: LATER,
    reports: [{ ...TIRED, at: at('18:30') }],
    contact: { alwaysNumber: undefined, dayNumber: DAY },
  });
  await expect(card(page)).toContainText(contactToday['tonight-any-number'].heading);
  await expect(bigCall(page)).toHaveAttribute('href', `tel:${DAY.tel}`);
  await page.getByRole('link', { name: words.openResult }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    contactToday['tonight-any-number'].heading,
  );
});

for (const answer of [result.paperUnknown, result.paperNoAnswer]) {
  test(`no number is stored: "${answer}" is 119`, async ({ page }) => {
    await openToday(page, at('20:01'), { infusions: LATER, reports: [FEVER], contact: 'none' });
    await press(page, answer);
    await expect(bigCall(page)).toHaveAttribute('href', 'tel:119');
  });
}
