// A new edition: it waits for consent, takes over on a tap, and the number comes through.
import { rmSync } from 'node:fs';
import { shellWords } from '../../src/i18n/shell.ts';
import { makeSecondEdition } from '../support/second-edition.ts';
import { DIST } from '../support/temoto-server.ts';
import { expect, testWithOwnServer as test } from './journey.ts';
import { firstNumber, saveNumbers } from './pages.ts';
import { seed } from './seed.ts';

test('a new edition is offered, taken on a tap, and keeps the number on the call page', async ({
  page,
  own,
}) => {
  await seed(page, {});
  await saveNumbers(page, { always: '03-1234-5678' });
  const second = makeSecondEdition(DIST);
  try {
    await own.kill();
    await own.start(second);
    await page.goto('/settings');
    await expect(page.getByText(shellWords.ja.updateReady)).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-edition', 'second');

    await page.getByRole('button', { name: shellWords.ja.updateNow }).click();
    await expect(page.locator('html')).toHaveAttribute('data-edition', 'second');
    await page.goto('/call');
    await expect(firstNumber(page)).toHaveAttribute('href', 'tel:+81312345678');
    await own.kill();
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-edition', 'second');
  } finally {
    rmSync(second, { recursive: true });
  }
});
