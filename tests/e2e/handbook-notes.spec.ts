// What the clinic said, written beside the passage that leaves it to the clinic: kept, read offline, printed, never lost in silence.
import type { Page } from '@playwright/test';
import { clinicNotes } from '../../src/content/words/ja/clinic-notes.ts';
import { clinicNoteWords } from '../../src/i18n/clinic-note.ts';
import { savingWords } from '../../src/i18n/saving.ts';
import { expect, test } from './journey.ts';
import { lookOver } from './look-over.ts';
import { offlineReady } from './pages.ts';
import { seed } from './seed.ts';

const words = clinicNoteWords.ja;
const { label } = clinicNotes['hospital-stay'];
const SAID = '1回目と3回目は入院\n"翌日" 10時に採血 & 退院';

const note = (page: Page) => page.getByRole('region', { name: label });
const write = (page: Page, said: string) =>
  test.step('writes it down', async () => {
    await note(page)
      .getByRole('button', { name: words.of(words.write, label) })
      .click();
    await note(page).getByRole('textbox').fill(said);
    await note(page).getByRole('button', { name: words.save }).click();
  });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-23T10:00:00+09:00');
  await seed(page, {});
});

test('is kept with its lines, shown again offline, changed, and taken back by emptying it', async ({
  page,
  context,
}) => {
  await page.goto('/handbook/during');
  await offlineReady(page);
  await write(page, SAID);
  await expect(note(page).getByText(savingWords.ja.saved)).toBeVisible();
  await expect(note(page).getByRole('button')).toBeFocused();

  await context.setOffline(true);
  await page.reload();
  await expect(note(page).locator('.clinic-said')).toHaveText(SAID);
  await expect(note(page)).toContainText(words.writtenOn('2026年11月23日'));

  await note(page)
    .getByRole('button', { name: words.of(words.change, label) })
    .click();
  await expect(note(page).getByRole('textbox')).toHaveValue(SAID);
  await note(page).getByRole('textbox').fill('  ');
  await note(page).getByRole('button', { name: words.save }).click();
  await expect(note(page).locator('.clinic-said')).toHaveCount(0);
  await page.reload();
  await expect(note(page).getByRole('button', { name: words.of(words.write, label) })).toBeVisible();
});

test('one place in two chapters holds one note, and two windows lose nothing of each other', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('/handbook/daily-life');
  const vaccines = clinicNotes.vaccines.label;
  await expect(other.getByRole('region', { name: vaccines })).toBeVisible();

  await page.goto('/handbook/before');
  const here = page.getByRole('region', { name: vaccines });
  await here.getByRole('button').click();
  await here.getByRole('textbox').fill('インフルエンザは来年');
  await here.getByRole('button', { name: words.save }).click();
  await expect(other.getByRole('region', { name: vaccines })).toContainText('インフルエンザは来年');

  const food = other.getByRole('region', { name: clinicNotes.food.label });
  await food.getByRole('button').click();
  await food.getByRole('textbox').fill('生ものは食べない');
  await food.getByRole('button', { name: words.save }).click();
  await page.goto('/handbook/daily-life');
  await expect(page.getByRole('region', { name: vaccines })).toContainText('インフルエンザは来年');
  await expect(page.getByRole('region', { name: clinicNotes.food.label })).toContainText('生ものは食べない');
});

test('what cannot be kept is not shown as kept, and stays in the field to be copied', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value, key) {
      if (key === 'clinic-notes') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });
  await page.goto('/handbook/during');
  await write(page, SAID);
  await expect(note(page).getByText(words.failed)).toBeVisible();
  await expect(note(page).getByRole('textbox')).toHaveValue(SAID);
  await expect(note(page).getByText(savingWords.ja.saved)).toHaveCount(0);
});

test('a note that is too long is refused with its limit', async ({ page }) => {
  await page.goto('/handbook/during');
  await write(page, 'あ'.repeat(601));
  await expect(note(page).getByText(words.tooLong('600'))).toBeVisible();
  await expect(note(page).getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
});

test('is printed when filled, with lines to write on when not; buttons stay off the paper', async ({
  page,
}) => {
  await page.goto('/handbook/during');
  await write(page, SAID);
  await expect(note(page).locator('.clinic-said')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(note(page).locator('.clinic-said')).toBeVisible();
  await expect(note(page).getByRole('button')).toBeHidden();
  const empty = page.getByRole('region', { name: clinicNotes.drinking.label });
  await expect(empty.locator('.lines-to-write-on')).toBeVisible();
  await expect(note(page).locator('.lines-to-write-on')).toHaveCount(0);
});

for (const textSize of [1, 5] as const) {
  test(`empty, open and filled it fits and axe finds nothing, text size ${textSize}`, async ({ page }) => {
    const found: Record<string, string[]> = {};
    const look = lookOver(page, found);
    await seed(page, { settings: { textSize } });
    await page.goto('/handbook/after-treatment');
    const after = page.getByRole('region', { name: clinicNotes['after-treatment'].label });
    await expect(after).toBeVisible();
    await look('empty');
    await after.getByRole('button').click();
    await look('open');
    await after.getByRole('textbox').fill('月に一度、採血。\n半年は手洗いとマスク。');
    await after.getByRole('button', { name: words.save }).click();
    await expect(after.locator('.clinic-said')).toBeVisible();
    await look('filled');
    expect(found).toEqual({});
  });
}
