// The reports that matter most, as people go through them: a fever at night, a confusion after a fever, one of the eight signs of danger.

import type { Page } from '@playwright/test';
import { circulationLevels, circulationSigns } from '../../src/content/words/ja/circulation-signs.ts';
import { nerveLevels, nerveSigns } from '../../src/content/words/ja/nerve-signs.ts';
import { redQuestions } from '../../src/content/words/ja/red-questions.ts';
import { urgencies } from '../../src/content/words/ja/urgencies.ts';
import { signLabel } from '../../src/content/words/line-words.ts';
import { callWords } from '../../src/i18n/call.ts';
import { familyCheckPageWords } from '../../src/i18n/family-check.ts';
import { followUpWords } from '../../src/i18n/follow-up.ts';
import { resultWords } from '../../src/i18n/result.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import { todayWords } from '../../src/i18n/today.ts';
import { beginWithFullDisk } from './full-disk.ts';
import { expect, test } from './journey.ts';
import { saveNumbers } from './pages.ts';
import { reportFever } from './report-fever.ts';
import { course, seed } from './seed.ts';
import { store, storedReports } from './stored.ts';

const words = symptomWords.ja;
const [ALWAYS, DAY] = ['tel:+81312345678', 'tel:+81387654321'];

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const bigCall = (page: Page) => page.locator('#main-call');

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-25T02:14:00+09:00');
  await seed(page, { infusions: course('2026-11-24') });
  await saveNumbers(page, { always: '03-1234-5678', day: '03-8765-4321' });
});

test('nobody answers on any number: the way ends at 119', async ({ page }) => {
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('38.2');
  await page.getByRole('button', { name: words.callNow }).click();
  const dialled: (string | null)[] = [];
  while ((await heading(page).textContent()) !== urgencies.emergency.heading && dialled.length < 9) {
    dialled.push(await bigCall(page).getAttribute('href'));
    await page.getByRole('button', { name: resultWords.ja.noAnswer, exact: true }).click();
  }
  expect(dialled).toEqual([ALWAYS, DAY, ALWAYS, DAY]);
  await expect(bigCall(page)).toHaveAttribute('href', 'tel:119');
});

test('a confusion that the family sees two hours after a fever leads to 119', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-25T20:00:00+09:00');
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('37.9');
  await page.getByRole('button', { name: words.callNow }).click();
  await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
  await page.getByRole('button', { name: resultWords.ja.reached, exact: true }).click();

  await page.clock.setFixedTime('2026-11-25T22:00:00+09:00');
  await page.goto('/');
  await page.getByRole('link', { name: todayWords.ja.reportFamily }).click();
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByRole('checkbox', { name: words.temperature.notMeasured, exact: true }).check();
  await page.getByRole('button', { name: words.next, exact: true }).click();
  await page.getByRole('checkbox', { name: nerveSigns.confusion.label }).check();
  await page.getByRole('radio', { name: nerveLevels['confusion-2'].family }).click();
  await page.getByRole('button', { name: words.call119 }).click();

  await expect(heading(page)).toHaveText(urgencies.emergency.heading);
  await expect(bigCall(page)).toHaveAttribute('href', 'tel:119');
});

test('each of the eight signs of danger opens 119 with one press', async ({ page }) => {
  for (const { label } of Object.values(redQuestions)) {
    await page.goto('/symptoms/new');
    await page.getByRole('button', { name: label, exact: true }).click();
    await expect(heading(page), label).toHaveText(urgencies.emergency.heading);
    await expect(bigCall(page)).toHaveAttribute('href', 'tel:119');
  }
});

test('a normal temperature and no sign is written down and is not good news', async ({ page }) => {
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('３６．５');
  await page.getByRole('button', { name: words.next, exact: true }).click();
  await page.getByRole('button', { name: words.next, exact: true }).click();
  await page.getByRole('radio', { name: words.last.no, exact: true }).click();
  await page.getByRole('button', { name: words.showResult }).click();
  await expect(heading(page)).toHaveText(urgencies.note.heading);
  await expect(page.getByText(urgencies.note.lead)).toBeVisible();
  await expect(page.getByRole('link', { name: callWords.ja.title })).toHaveAttribute('href', '/call');
});

test('377 is asked about, never taken for 37.7', async ({ page }) => {
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('377');
  await expect(page.getByText(words.temperature.ask('37.7'))).toBeVisible();
  await expect(page.getByRole('button', { name: words.callNow })).toBeHidden();
  await page.getByRole('button', { name: words.temperature.higher }).click();
  await expect(page.getByLabel(words.temperature.label)).toHaveValue('377');
  await page.getByRole('button', { name: words.next, exact: true }).click();
  await expect(page.getByText(words.temperature.unanswered)).toBeVisible();
  await page.getByRole('button', { name: words.temperature.yes, exact: true }).click();
  await expect(page.getByRole('button', { name: words.callNow })).toBeVisible();
});

test('a call that was not made stays on Today', async ({ page }) => {
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('38.2');
  await page.getByRole('button', { name: words.callNow }).click();
  await page.getByRole('button', { name: resultWords.ja.close, exact: true }).click();
  await page.goto('/');
  await expect(page.getByText(followUpWords.ja.open['call-now'])).toBeVisible();
});

test('an entry that the full disk refuses still shows its result and the call', async ({ page }) => {
  await beginWithFullDisk(page);
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('38.2');
  await page.getByRole('button', { name: words.callNow }).click();
  await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
  await expect(page.getByText(resultWords.ja.notKept)).toBeVisible();
  await expect(bigCall(page)).toHaveAttribute('href', ALWAYS);
});

test('a swipe back does not leave the result; once it is closed, "back" does not open it again', async ({
  page,
}) => {
  await reportFever(page);
  await page.goBack();
  await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
  await page.getByRole('button', { name: resultWords.ja.close, exact: true }).click();
  await expect(page).toHaveURL('/');
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(page.locator('main.result')).toHaveCount(0);
  await expect(page.getByRole('link', { name: todayWords.ja.report })).toBeVisible();
});

test('"back" goes through the pages of the flow one by one', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: todayWords.ja.reportFamily }).click();
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByRole('checkbox', { name: words.temperature.notMeasured, exact: true }).check();
  await page.getByRole('button', { name: words.next, exact: true }).click();
  await page.getByRole('button', { name: words.next, exact: true }).click();
  const { danger, temperature, signs, last } = words;
  await expect(heading(page)).toHaveText(last.title);
  for (const before of [signs.family, temperature.family, danger.family]) {
    await page.getByRole('button', { name: words.back, exact: true }).click();
    await expect(heading(page)).toHaveText(before);
  }
  await page.getByRole('link', { name: words.back, exact: true }).click();
  await expect(page).toHaveURL('/');
});

test('a page of the flow that is loaded again begins with the danger signs', async ({ page }) => {
  await page.goto('/symptoms/new?by=family&step=signs');
  await expect(heading(page)).toHaveText(words.danger.family);
  await expect(page).toHaveURL('/symptoms/new?by=family');
  await page.getByRole('link', { name: words.danger.asPatient }).click();
  await expect(heading(page)).toHaveText(words.danger.patient);
});

test('a matched line leads to its place in the handbook and back, also when the disk is full', async ({
  page,
}) => {
  await beginWithFullDisk(page);
  await reportFever(page);
  await page.getByRole('link', { name: '（38.2℃）' }).click();
  await expect(page).toHaveURL('/handbook/when-to-call#line-fever-37.5');
  await expect(page.locator('[id="line-fever-37.5"]')).toBeInViewport();
  await page.goBack();
  await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
  await expect(page.getByText(resultWords.ja.notKept)).toBeVisible();
});

test('a relative far away is given the address, the way in and the fire service there', async ({ page }) => {
  const profile = { address: '港区芝1-2-3', wayToDoor: '裏口から', localEmergencyNumber: '03-3333-0119' };
  await store(page, { profile });
  await page.goto('/symptoms/new?by=family');
  await page.getByRole('button', { name: words.danger.cannotReach }).click();
  await expect(heading(page)).toHaveText(urgencies.emergency.heading);
  for (const text of ['港区芝1-2-3', '裏口から', callWords.ja.elsewhere]) {
    await expect(page.getByText(text).first()).toBeVisible();
  }
  await expect(page.getByRole('link', { name: '03-3333-0119' })).toHaveAttribute('href', 'tel:+81333330119');
});

test('whoever can come stands beside the call; alone with a bad colour the way is 119', async ({ page }) => {
  await store(page, { profile: { helpers: [{ name: '花子', phone: '090-1234-5678' }, { name: '隣の家' }] } });
  await reportFever(page);
  await expect(page.getByRole('link', { name: '花子' })).toHaveAttribute('href', 'tel:+819012345678');
  await expect(page.getByText('隣の家')).toBeVisible();
  await expect(page.getByText(resultWords.ja.aloneOr119.patient)).toBeHidden();

  await page.clock.setFixedTime('2026-11-27T10:00:00+09:00');
  await page.goto('/symptoms/new?by=family');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('36.4');
  await page.getByRole('button', { name: words.next, exact: true }).click();
  await page.getByText(words.signs.groups.chest).click();
  await page.getByRole('checkbox', { name: circulationSigns.pallor.label }).check();
  await page.getByRole('radio', { name: circulationLevels['pallor-2'].patient }).check();
  await page.getByRole('button', { name: words.callNow }).click();
  await expect(page.getByText(resultWords.ja.aloneOr119.family)).toBeVisible();
});

test('in hospital every result says the nurse call first', async ({ page }) => {
  await store(page, { inHospital: '2026-11-24T10:00:00.000Z' });
  await reportFever(page);
  const first = page.locator('main.result > *').first();
  await expect(first).toContainText(resultWords.ja.nurse);
  await expect(bigCall(page)).toHaveAttribute('href', ALWAYS);
});

test('the family’s check is offered with the signs, and one who cannot be asked leads to 119', async ({
  page,
}) => {
  const baseline = (day: string) => ({
    id: day,
    at: `${day}T01:00:00.000Z`,
    kind: 'baseline' as const,
    missed: [],
  });
  await store(page, { samples: [baseline('2026-11-20'), baseline('2026-11-21')] });
  await page.goto('/symptoms/new?by=family');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('36.4');
  await page.getByRole('button', { name: words.next, exact: true }).click();
  await expect(page.getByRole('checkbox', { name: nerveSigns['family-concern'].label })).toBeVisible();
  await page.getByRole('button', { name: words.check.start }).click();
  await expect(heading(page)).toHaveText(familyCheckPageWords.ja.title);
  await page.goBack();
  await expect(heading(page)).toHaveText(words.signs.family);
  await page.getByRole('button', { name: words.check.start }).click();
  await page.getByRole('button', { name: familyCheckPageWords.ja.cannot }).click();

  await expect(heading(page)).toHaveText(urgencies.emergency.heading);
  expect((await storedReports(page)).map(({ report }) => report.familyCheck)).toEqual(['cannot']);
});

test('a temperature that is still in question holds back no sign that is added under the result', async ({
  page,
}) => {
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('377');
  await page.getByRole('checkbox', { name: words.temperature.feverMedicine, exact: true }).check();
  await page.getByRole('button', { name: words.callNow }).click();
  await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
  const added = page.locator('.add');
  await expect(added.getByLabel(words.temperature.label)).toHaveValue('377');
  await expect(added.getByText(words.temperature.unanswered)).toBeVisible();
  // By itself it is nothing to add: what is wrong with it is shown.
  await added.getByRole('button', { name: resultWords.ja.addAction }).click();
  await expect(added.getByLabel(words.temperature.label)).toBeFocused();
  await added.getByRole('checkbox', { name: signLabel('ja', 'breathlessness'), exact: true }).check();
  await added.getByRole('radio').first().check();
  await added.getByRole('button', { name: resultWords.ja.addAction }).click();
  await expect(heading(page)).toHaveText(urgencies.emergency.heading);
  await expect(added.getByLabel(words.temperature.label)).toHaveValue('377');
});
