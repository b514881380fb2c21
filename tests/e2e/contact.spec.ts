// The number: typed once, kept in three copies, first on the call page.
import { callWords } from '../../src/i18n/call.ts';
import { contactWords } from '../../src/i18n/contact.ts';
import { noticeWords } from '../../src/i18n/notices.ts';
import { expect, test } from './journey.ts';
import { firstNumber, offlineReady, saveNumbers, typeNumbers } from './pages.ts';

const words = contactWords.ja;

test('a number typed in full-width digits is on the call page, in digits that a phone dials', async ({
  page,
}) => {
  await saveNumbers(page, { always: '０３ー１２３４ー５６７８', hospital: 'みどり病院' });
  await page.getByRole('link', { name: words.openCall }).click();
  await expect(page.getByRole('heading', { name: callWords.ja.title })).toBeVisible();
  await expect(firstNumber(page)).toHaveAttribute('href', 'tel:+81312345678');
  await expect(page.getByText('みどり病院').filter({ visible: true }).first()).toBeVisible();
});

test('all three copies hold the number once the page says that it is saved', async ({ page }) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  const copies = await page.evaluate(async () => {
    const cached = await caches.match('/call-page/day', { cacheName: 'call-page' });
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('temoto');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const stored = await new Promise<unknown[]>((done) => {
      const request = database.transaction('contact').objectStore('contact').getAll();
      request.onsuccess = () => done(request.result);
    });
    database.close();
    return [await cached?.text(), JSON.stringify(stored), JSON.stringify({ ...localStorage })];
  });
  for (const copy of copies) expect(copy).toContain('+81312345678');
});

test('a number that cannot be one is refused with an example, and stays in its field', async ({ page }) => {
  await page.goto('/contact');
  await page.getByLabel(words.always).fill('0312');
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.numberErrors.short)).toBeVisible();
  await expect(page.getByLabel(words.always)).toHaveValue('0312');
  await expect(page.getByLabel(words.always)).toBeFocused();
});

test('whoever would wait until the morning is told to phone at once', async ({ page }) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.getByRole('radio', { name: words.practiceDay }).check();
  await expect(page.getByText(words.practiceWrong)).toBeVisible();
  await page.getByRole('radio', { name: words.practiceAlways, exact: true }).check();
  await expect(page.getByText(words.practiceRight)).toBeVisible();
});

test('a practice that this phone cannot keep is answered all the same, and says so', async ({ page }) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await page.getByRole('radio', { name: words.practiceAlways, exact: true }).check();
  await expect(page.getByText(words.practiceRight)).toBeVisible();
  await expect(page.getByText(words.practiceNotKept)).toBeVisible();
});

test('a number that could not be kept is never shown as saved', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put;
  });
  await page.goto('/contact');
  await page.getByLabel(words.always).fill('03-1234-5678');
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.failed)).toBeVisible();
  await expect(page.getByText(words.saved, { exact: true })).toBeHidden();
  await expect(page.getByLabel(words.always)).toHaveValue('03-1234-5678');
});

test('a call page that could not be written is named as the old one, until "again" brings the number to it', async ({
  page,
}) => {
  const notices = noticeWords.ja;
  await page.goto('/contact');
  await offlineReady(page);
  await page.evaluate(() => {
    const { put } = Cache.prototype;
    Cache.prototype.put = async function (...args) {
      if (document.documentElement.dataset.full === 'no') return put.apply(this, args);
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await typeNumbers(page, { always: '03-1234-5678' });
  await expect(page.getByText(words.savedPageOld)).toBeVisible();
  await expect(page.getByText(notices.copyOldTitle)).toBeVisible();
  await expect(page.getByText(words.saved, { exact: true })).toBeHidden();

  await page.evaluate(() => {
    document.documentElement.dataset.full = 'no';
  });
  await page.getByRole('button', { name: notices.again }).click();
  await expect(page.getByText(words.saved, { exact: true })).toBeVisible();
  await expect(page.getByText(words.savedPageOld)).toBeHidden();
  await expect(page.getByText(notices.copyOldTitle)).toBeHidden();
  await page.goto('/call');
  await expect(firstNumber(page)).toHaveAttribute('href', 'tel:+81312345678');
});
