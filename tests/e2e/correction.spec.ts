// An entry of the log corrected: at its own time, long past or last night.
import type { Page } from '@playwright/test';
import { redQuestions } from '../../src/content/words/ja/red-questions.ts';
import { urgencies } from '../../src/content/words/ja/urgencies.ts';
import { followUpWords } from '../../src/i18n/follow-up.ts';
import { logWords } from '../../src/i18n/log.ts';
import { resultWords } from '../../src/i18n/result.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import { expect, test } from './journey.ts';
import { course, seed } from './seed.ts';
import { store, storedReports } from './stored.ts';

const words = symptomWords.ja;
const log = logWords.ja;
const NOW = '2026-11-25T14:00:00+09:00';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: words.next, exact: true });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  // Eight days after the first infusion of the second cycle: no close watch.
  await seed(page, { infusions: course('2026-10-27', 3) });
});

test.describe('an entry of five weeks ago', () => {
  const AT = '2026-10-20T11:00:00.000Z';
  const old = {
    id: 'old',
    at: AT,
    by: 'patient',
    infusion: '1',
    report: { signs: {}, temperatureCelsius: 38.5 },
  } as const;

  test('is corrected where it stands: a new entry of that time, and no call of now', async ({ page }) => {
    await store(page, { reports: [old] });
    await page.goto('/symptoms/new?corrects=old');
    await expect(page.getByText(words.correctingPast('10月20日 20:00'))).toBeVisible();
    await page.getByRole('button', { name: words.danger.none }).click();
    await expect(page.getByLabel(words.temperature.label)).toHaveValue('38.5');
    await expect(page.getByRole('button', { name: words.callNow })).toBeHidden();
    await page.getByLabel(words.temperature.label).fill('36.5');
    await next(page).click();
    await next(page).click();
    await page.getByRole('button', { name: words.keepCorrection }).click();
    await expect(page).toHaveURL(/\/symptoms$/);

    const reports = await storedReports(page);
    expect(reports).toContainEqual(old);
    expect(reports.find(({ takesBack }) => takesBack === 'old')).toMatchObject({
      at: AT,
      correctedAt: new Date(NOW).toISOString(),
      infusion: '1',
      report: { signs: {}, temperatureCelsius: 36.5 },
    });
  });

  test('that does not exist is not turned into a new report', async ({ page }) => {
    await page.goto('/symptoms/new?corrects=nothing');
    await expect(heading(page)).toHaveText(words.notFound);
  });
});

test('a correction of last night stands at its own time, with the infusion day as it was then', async ({
  page,
}) => {
  const at = '2026-11-24T11:00:00.000Z';
  const report = { signs: {}, temperatureCelsius: 38.5 } as const;
  await store(page, { reports: [{ id: 'slip', at, by: 'family', infusion: '0', report }] });
  await page.goto('/symptoms/new?corrects=slip');
  await page.getByRole('button', { name: words.danger.none }).click();
  await expect(heading(page)).toHaveText(words.temperature.family);
  await page.getByRole('button', { name: words.callNow }).click();
  await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
  const correction = (await storedReports(page)).find(({ takesBack }) => takesBack === 'slip');
  const correctedAt = new Date(NOW).toISOString();
  const context = { daysSinceInfusion: 0 };
  expect(correction).toMatchObject({ at, correctedAt, by: 'family', report, infusion: '0', context });
});

test('what is added after midnight keeps the day of the infusion that was corrected before it', async ({
  page,
}) => {
  const at = '2026-11-24T11:00:00.000Z';
  const report = { signs: {}, temperatureCelsius: 38.5 } as const;
  await store(page, { reports: [{ id: 'evening', at, by: 'patient', infusion: '0', report }] });
  await page.goto('/symptoms/new?entry=evening');
  await page.getByText(resultWords.ja.add).click();
  const added = page.locator('.add');
  await expect(added.locator('.used-infusion-day')).toHaveText(words.last.infusionDays['1']);
  await added.getByRole('checkbox', { name: words.temperature.feverMedicine }).check();
  await added.getByRole('button', { name: resultWords.ja.addAction }).click();
  await expect(page.getByText(resultWords.ja.added)).toBeVisible();
  const kept = (await storedReports(page)).find(({ id }) => id !== 'evening');
  expect(kept).toMatchObject({ infusion: '1', infusionByDates: 'longer', context: { daysSinceInfusion: 1 } });
});

test('a danger pressed by mistake in a correction leaves the fever and its call as they stood', async ({
  page,
}) => {
  const report = { signs: {}, temperatureCelsius: 38.5 } as const;
  const fever = { id: 'fever', at: '2026-11-25T04:00:00.000Z', by: 'patient', report } as const;
  await store(page, { reports: [fever] });
  await page.goto('/symptoms/new?corrects=fever');
  await page.getByRole('button', { name: redQuestions.seizure.label }).click();
  await expect(heading(page)).toHaveText(urgencies.emergency.heading);
  await page.getByRole('button', { name: resultWords.ja.mistake }).click();
  await expect(page.getByText(resultWords.ja.mistakeAskCorrection)).toBeVisible();
  await page.getByRole('button', { name: resultWords.ja.mistakeYesCorrection }).click();

  await expect(page).toHaveURL(/\/symptoms\/new\?corrects=/);
  const back = (await storedReports(page)).find(({ bringsBack }) => bringsBack === 'fever');
  expect(back).toMatchObject({ at: fever.at, by: 'patient', report });
  await page.goto('/');
  await expect(page.getByText(followUpWords.ja.reportAt('11月25日 13:00'))).toBeVisible();
});

test('in the log a correction is undone: what stood before stands again, and can be taken back for good', async ({
  page,
}) => {
  const at = '2026-11-25T04:00:00.000Z';
  const was = { id: 'was', at, by: 'family', report: { signs: {}, temperatureCelsius: 38.5 } } as const;
  const slip = {
    ...was,
    id: 'slip',
    report: { signs: {}, temperatureCelsius: 36.5 },
    takesBack: 'was',
    correctedAt: '2026-11-25T04:30:00.000Z',
  };
  await store(page, { reports: [was, slip] });
  await page.goto('/symptoms');
  const standing = () => page.locator('.log-timeline article', { hasText: log.change });
  await standing().getByRole('button', { name: log.change }).click();
  await page.getByRole('button', { name: log.bringBack }).click();
  await expect(standing()).toContainText('38.5');
  await standing().getByRole('button', { name: log.change }).click();
  await expect(page.getByRole('button', { name: log.bringBack })).toHaveCount(0);
  await expect(page.getByRole('button', { name: log.takeBack, exact: true })).toBeVisible();
});
