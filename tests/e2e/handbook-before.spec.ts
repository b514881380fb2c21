// The checklist before the first infusion: who explained what to whom, what was told, asked and got ready.
import type { Page } from '@playwright/test';
import { PREPARATION } from '../../src/content/product/preparation.ts';
import { preparation as en } from '../../src/content/words/en/preparation.ts';
import { preparation as ja } from '../../src/content/words/ja/preparation.ts';
import { preparationWords } from '../../src/i18n/preparation.ts';
import { expect, test } from './journey.ts';
import { lookOver } from './look-over.ts';
import { offlineReady } from './pages.ts';
import { seed } from './seed.ts';

const words = preparationWords.ja;
const ITEMS = Object.values(PREPARATION).flat();
/** A word with furigana is one word in a name only where the browser says so: a piece without any will do. */
const tick = (page: Page, label: string) => page.getByRole('checkbox', { name: label });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T18:30:00+09:00');
  await seed(page, {});
  await page.goto('/handbook/before');
  await expect(page.getByText(words.lead)).toBeVisible();
});

test('ticks are kept with their day, counted, taken away again, and there offline', async ({
  page,
  context,
}) => {
  await offlineReady(page);
  await tick(page, ja.items['told-allergies']).check();
  await tick(page, ja.items['ready-cards'].slice(0, 6)).check();
  await expect(page.getByText(words.count('1', '8')).first()).toBeVisible();
  await expect(page.getByText(words.tickedOn('2026年11月20日'))).toHaveCount(2);

  await context.setOffline(true);
  await page.reload();
  await expect(tick(page, ja.items['told-allergies'])).toBeChecked();
  await tick(page, ja.items['told-allergies']).uncheck();
  await expect(page.getByText(words.tickedOn('2026年11月20日'))).toHaveCount(1);
  await page.reload();
  await expect(tick(page, ja.items['ready-cards'].slice(0, 6))).toBeChecked();
  await expect(tick(page, ja.items['told-allergies'])).not.toBeChecked();
});

test('an explanation is written down for patient and family apart, and can be taken back', async ({
  page,
}) => {
  const { talks } = words;
  await page.getByRole('button', { name: talks.write }).click();
  await page.getByRole('button', { name: talks.save }).click();
  for (const problem of ['listeners', 'topics', 'by'] as const)
    await expect(page.getByText(talks.problems[problem])).toBeVisible();
  await page.getByRole('checkbox', { name: talks.listeners.patient }).check();
  await page.getByRole('checkbox', { name: talks.topics.benefits }).check();
  await page.getByRole('checkbox', { name: talks.topics.dangers }).check();
  await page.getByLabel(talks.by).fill('佐藤先生');
  await page.getByRole('button', { name: talks.save }).click();

  await expect(page.getByText('佐藤先生')).toBeVisible();
  await expect(page.getByText(talks.recorded)).toHaveCount(1);
  await expect(page.getByText(talks.notYet('良い点と危険な点'))).toHaveCount(1);
  await expect(page.getByRole('button', { name: talks.write })).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: talks.takeBackOf('2026年11月20日', '佐藤先生') }).click();
  await page.getByRole('button', { name: talks.takeBack, exact: true }).click();
  await expect(page.getByText(talks.notYet('良い点と危険な点'))).toHaveCount(2);
});

test('with everything ticked it praises nothing, and says what stays the same', async ({ page }) => {
  const boxes = page.locator('.preparation').getByRole('checkbox');
  await expect(boxes).toHaveCount(ITEMS.length);
  for (let index = 0; index < ITEMS.length; index += 1) {
    await boxes.nth(index).check();
    await expect(boxes.nth(index)).toBeChecked();
  }
  await expect(page.locator('.preparation')).not.toContainText(/準備ができ|完了|よくでき|大丈夫|安心/);
  await expect(page.getByText(words.close)).toBeVisible();
  await expect(page.getByText(words.lead)).toBeVisible();
});

test('a tick that could not be kept is not shown, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  // Pressed, not checked: the box must not stay so.
  await tick(page, ja.items['told-allergies']).click();
  await expect(page.getByText(words.failed)).toBeVisible();
  await expect(tick(page, ja.items['told-allergies'])).not.toBeChecked();
});

test('English says the same, and the paper shows the ticks without buttons', async ({ page }) => {
  await seed(page, { settings: { locale: 'en' } });
  await page.goto('/handbook/before');
  for (const group of Object.values(en.groups))
    await expect(page.getByRole('heading', { name: group.title })).toBeVisible();
  await tick(page, en.items['told-allergies']).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(preparationWords.en.tickedOn('20 November 2026'))).toBeVisible();
  await expect(page.getByRole('button', { name: preparationWords.en.talks.write })).toBeHidden();
});

for (const textSize of [1, 5] as const) {
  test(`every state of it fits and axe finds nothing, text size ${textSize}`, async ({ page }) => {
    const found: Record<string, string[]> = {};
    const look = lookOver(page, found);
    await seed(page, { settings: { textSize } });
    await page.goto('/handbook/before');
    await expect(page.getByText(words.lead)).toBeVisible();
    await look('empty');
    await page.getByRole('button', { name: words.talks.write }).click();
    await page.getByRole('button', { name: words.talks.save }).click();
    await look('refused');
    await page.getByRole('checkbox', { name: words.talks.listeners.family, exact: true }).check();
    await page.getByRole('checkbox', { name: words.talks.topics.dangers, exact: true }).check();
    await page.getByLabel(words.talks.by).fill('佐藤先生');
    await page.getByRole('button', { name: words.talks.save }).click();
    await page.getByRole('button', { name: /^取り消す：/ }).click();
    await tick(page, ja.items['told-allergies']).check();
    await look('with a talk and a tick');
    expect(found).toEqual({});
  });
}
