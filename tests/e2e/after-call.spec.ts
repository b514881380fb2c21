// After a call from the call page: what was tried, what came of it, what the worry was, kept with its time.
import { callWords } from '../../src/i18n/call.ts';
import { expect, test } from './journey.ts';
import { saveNumbers } from './pages.ts';
import { tapFirstNumber } from './tap-first-number.ts';

const words = callWords.ja;
const after = words.afterCall;

test('a tap on a number is remembered and shown with its time', async ({ page }) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.goto('/call');
  await tapFirstNumber(page);
  const tried = page.getByText(words.tried('').trim());
  await expect(tried).toBeVisible();
  await page.reload();
  await expect(tried).toBeVisible();
});

test('a call without any report: one tap, then what came of it and what the worry was', async ({ page }) => {
  await saveNumbers(page, { always: '03-1234-5678', day: '03-8765-4321' });
  await page.goto('/call');
  await expect(page.getByText(after.title)).toBeHidden();
  await tapFirstNumber(page);
  await page.getByRole('button', { name: after.noAnswer }).click();
  await expect(page.getByText(after.next('03-8765-4321'))).toBeVisible();
  await page.getByRole('button', { name: after.reached }).click();
  await expect(page.getByText(after.told)).toBeVisible();
  await page.getByLabel(after.worry).fill('なんとなく、いつもとちがう');
  await page.getByRole('button', { name: after.keep }).click();
  await expect(page.getByText(after.kept)).toBeVisible();

  await page.goto('/symptoms');
  await expect(page.getByText('なんとなく、いつもとちがう')).toBeVisible();
  await page.goto('/call');
  await expect(page.getByRole('button', { name: after.reached })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel(after.worry)).toHaveValue('なんとなく、いつもとちがう');
});

test('an answer that could not be kept is never shown as kept, and what was written stays', async ({
  page,
}) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await page.goto('/call');
  await tapFirstNumber(page);
  await page.getByRole('button', { name: after.reached }).click();
  await page.getByLabel(after.worry).fill('だるい');
  await page.getByRole('button', { name: after.keep }).click();
  await expect(page.getByText(after.notKept)).toBeVisible();
  await expect(page.getByText(after.kept)).toBeHidden();
  await expect(page.getByLabel(after.worry)).toHaveValue('だるい');
});
