// The one-minute check within a report: a miss is kept at once, and goes when the second answer takes its place.
import type { Page } from '@playwright/test';
import { urgencies } from '../../src/content/words/ja/urgencies.ts';
import { followUpWords } from '../../src/i18n/follow-up.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import { answerAll, baseline, begin, heading, press, words } from './family-check-round.ts';
import { expect, test } from './journey.ts';
import { store } from './stored.ts';

test.beforeEach(async ({ page }) => {
  await begin(page, '2026-11-25T20:00:00+09:00', [baseline('2026-11-20'), baseline('2026-11-22')]);
  await page.goto('/');
});

test('within a report too a miss is kept at once, and the second answer takes its place', async ({
  page,
}) => {
  const inReport = async () => {
    await page.goto('/symptoms/new?by=family');
    await press(page, symptomWords.ja.danger.none);
    await page.getByLabel(symptomWords.ja.temperature.label).fill('36.4');
    await missTheMonth(page);
  };
  await inReport();
  await page.clock.fastForward('05:01');
  await press(page, words.did);
  await press(page, symptomWords.ja.next);
  await page.getByRole('radio', { name: symptomWords.ja.last.no, exact: true }).check();
  await press(page, symptomWords.ja.showResult);
  await expect(heading(page)).toHaveText(urgencies.note.heading);
  await page.goto('/');
  await expect(page.getByRole('link', { name: followUpWords.ja.openResult })).toBeHidden();

  await inReport();
  await page.goto('/');
  await page.getByRole('link', { name: followUpWords.ja.openResult }).click();
  await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
});

test('within a correction the miss that was answered since goes by itself', async ({ page }) => {
  const at = new Date(await page.evaluate(() => Date.now() - 60_000)).toISOString();
  const report = { signs: {}, temperatureCelsius: 36.4, feverDays: 0 } as const;
  await store(page, { reports: [{ id: 'quiet', at, by: 'family', report }] });
  await page.goto('/symptoms/new?corrects=quiet&by=family');
  await press(page, symptomWords.ja.danger.none);
  await missTheMonth(page);
  await page.clock.fastForward('05:01');
  await press(page, words.did);
  await press(page, symptomWords.ja.next);
  await press(page, symptomWords.ja.showResult);
  await expect(heading(page)).toHaveText(urgencies.note.heading);
  await page.goto('/');
  await expect(page.getByRole('link', { name: followUpWords.ja.openResult })).toBeHidden();
});

/** From the temperature on; everything else is as it should be. */
async function missTheMonth(page: Page): Promise<void> {
  await press(page, symptomWords.ja.next);
  await press(page, symptomWords.ja.check.start);
  await press(page, words.start);
  await answerAll(page, ['month']);
  await press(page, words.others.none);
  await expect(page.getByText(words.wait.kept)).toBeVisible();
}
