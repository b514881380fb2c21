// What to say under a result, read out to whoever answers: in Japanese in either language, the address first on 119.
import { redQuestions as english } from '../../src/content/words/en/red-questions.ts';
import { redQuestions } from '../../src/content/words/ja/red-questions.ts';
import { resultWords } from '../../src/i18n/result.ts';
import { expect, test } from './journey.ts';
import { seed } from './seed.ts';
import { store } from './stored.ts';
import { giveVoice, spokenOn } from './voices.ts';

const PROFILE = { name: '山田太郎', prefecture: '13', address: '港区芝1-2-3', wayToDoor: '裏口から' };

test('one press reads it out, one more is silence', async ({ page }) => {
  await giveVoice(page, 'ja-JP');
  await seed(page, {});
  await store(page, { profile: PROFILE });
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: redQuestions.breath.label, exact: true }).click();
  await page.getByRole('button', { name: resultWords.ja.readOut, exact: true }).click();
  await expect
    .poll(() => spokenOn(page))
    .toEqual(expect.arrayContaining([expect.stringContaining(redQuestions.breath.label)]));
  const spoken = await spokenOn(page);
  expect(spoken.slice(0, 3)).toEqual([
    'ja-JP 救急です。',
    'ja-JP 住所は、東京都港区芝1-2-3です。',
    'ja-JP 家の入り方は、裏口から。',
  ]);
  expect(spoken.join()).toContain('山田太郎');
  // It is over, and can be read again.
  await expect(page.getByRole('button', { name: resultWords.ja.readOut, exact: true })).toBeVisible();
});

test('in the English app it is read in Japanese too', async ({ page }) => {
  await giveVoice(page, 'ja-JP');
  await seed(page, { settings: { locale: 'en' } });
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: english.breath.label, exact: true }).click();
  await page.getByRole('button', { name: resultWords.en.readOut, exact: true }).click();
  await expect.poll(() => spokenOn(page)).toContain('ja-JP 救急です。');
  await expect.poll(() => spokenOn(page)).toContain(`ja-JP ${redQuestions.breath.label}`);
});

test('a phone without a Japanese voice says so in the place of the button', async ({ page }) => {
  await giveVoice(page, 'en-US');
  await seed(page, {});
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: redQuestions.breath.label, exact: true }).click();
  await expect(page.getByText(resultWords.ja.readOutUnable)).toBeVisible();
  await expect(page.getByRole('button', { name: resultWords.ja.readOut, exact: true })).toHaveCount(0);
});
