// The phone dies while a new number is being stored: afterwards the call page shows a whole number, and in the end the new one with every report.
import type { SymptomEntry } from '../../src/domain/symptoms/entry.ts';
import { contactWords } from '../../src/i18n/contact.ts';
import { expect, test } from './journey.ts';
import { firstNumber, offlineReady, typeNumbers } from './pages.ts';
import { store } from './stored.ts';

const [OLD, NEW] = ['tel:+81312345678', 'tel:+81661234567'];
const words = contactWords.ja;

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const REPORTS: SymptomEntry[] = [
  { id: 'earlier', at: hoursAgo(3), by: 'patient', report: { signs: {}, temperatureCelsius: 38.2 } },
  { id: 'later', at: hoursAgo(1), by: 'patient', report: { signs: {}, temperatureCelsius: 38.7 } },
];

/** Two orders of the numbers: without any report, with every report, and with each set in between. */
const CASES = [0, 1, 2, 3]
  .map((written) => ({ written, of: 4, reports: [] as SymptomEntry[] }))
  .concat([1, 2, 4, 5].map((written) => ({ written, of: 6, reports: REPORTS })));

/** They stand on the call page after the database was written and before the page may say "saved". */
for (const { written, of, reports } of CASES) {
  test(`killed with ${written} of ${of} renderings written: the number is whole, and then the new one`, async ({
    server,
    phone,
  }) => {
    const before = await phone.start();
    const page = await before.newPage();
    await page.goto(`${server.url}/contact`);
    await offlineReady(page);
    await store(page, { reports });
    await page.reload();
    await typeNumbers(page, { always: '03-1234-5678' });
    await expect(page.getByText(words.saved, { exact: true })).toBeVisible();

    await page.evaluate((count) => {
      const { put } = Cache.prototype;
      let begun = 0;
      Cache.prototype.put = function (...args) {
        begun += 1;
        if (begun <= count) return put.apply(this, args);
        document.documentElement.dataset.hanging = '';
        return new Promise(() => {});
      };
    }, written);
    await typeNumbers(page, { always: '06-6123-4567' });
    await page.locator('[data-hanging]').waitFor({ state: 'attached' });
    await expect(page.getByText(words.saved, { exact: true })).toBeHidden();
    await phone.kill();

    const after = await phone.start();
    const relaunched = await after.newPage();
    const answer = await relaunched.goto(`${server.url}/call`);
    expect((await answer?.text())?.match(/tel:\+81\d+/)?.[0]).toBe(written === 0 ? OLD : NEW);
    await expect(firstNumber(relaunched)).toHaveAttribute('href', NEW);
    await expect(relaunched.locator('[data-report]')).toHaveCount(reports.length);
  });
}
