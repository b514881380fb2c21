// A word that the handbook explains: its explanation opens where it stands, by finger and by keyboard, offline, and never on paper.
import { handbookWords } from '../../src/i18n/handbook.ts';
import { expect, test } from './journey.ts';
import { lookOver } from './look-over.ts';
import { offlineReady } from './pages.ts';
import { seed } from './seed.ts';

test('a word that is explained opens its explanation below its sentence, by finger and by keyboard, offline', async ({
  page,
  context,
}) => {
  await seed(page, {});
  await page.goto('/handbook/treatment');
  await offlineReady(page);
  await context.setOffline(true);
  await page.goto('/handbook/treatment');
  const word = page.locator('.term', { hasText: /^T細胞/ }).first();
  const note = page.locator('.term-note:visible');
  await expect(word).toHaveAttribute('aria-expanded', 'false');
  await word.click();
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  await expect(note).toHaveCount(1);
  await expect(note.getByRole('status')).toContainText('体を守る');
  await expect(page).toHaveURL('/handbook/treatment');
  const found: Record<string, string[]> = {};
  await lookOver(page, found)('an explanation');
  expect(found).toEqual({});

  await page.getByRole('button', { name: handbookWords.ja.closeTerm }).click();
  await expect(note).toHaveCount(0);
  await expect(word).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(word).toBeFocused();
});

test('an explanation leads to its chapter, in English too, and prints nothing', async ({ page }) => {
  await seed(page, { settings: { locale: 'en' } });
  await page.goto('/handbook/treatment');
  const word = page.locator('.term', { hasText: /^cytokine release syndrome$/i }).first();
  await word.click();
  const note = page.locator('.term-note:visible');
  await expect(note.getByRole('status')).toContainText('The immune system suddenly works too hard.');
  await page.emulateMedia({ media: 'print' });
  await expect(note).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await note.getByRole('link').click();
  await expect(page).toHaveURL('/handbook/cytokine-release');
});
