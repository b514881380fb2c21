// Sharing by the person's own hand: what is in the file is said before, the file is what was said, and it works without a network.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { CallAttempt } from '../../src/domain/calling/attempt.ts';
import type { Profile } from '../../src/domain/profile/profile.ts';
import { headings } from '../../src/domain/sharing/csv-rows.ts';
import type { SymptomEntry } from '../../src/domain/symptoms/entry.ts';
import { handFileWords } from '../../src/i18n/hand-file.ts';
import { logPrintWords } from '../../src/i18n/log-print.ts';
import { shareWords } from '../../src/i18n/share.ts';
import { readCsv } from '../../src/ui/pages/share/csv-text.ts';
import { csvWords, sharingWords } from '../../src/ui/pages/share/sharing-words.ts';
import { readBundle, resourcesOf } from '../domain/sharing/read-bundle.ts';
import { findingsOf, loadR4, withResolvedReferences } from '../support/fhir-r4.ts';
import { expect, test, testWithOwnServer } from './journey.ts';
import { offlineReady } from './pages.ts';
import { course, seed } from './seed.ts';

const words = shareWords.ja;
const handing = handFileWords.ja;
const NOW = '2026-11-25T10:00:00+09:00';
const heads = headings(sharingWords('ja'), csvWords('ja'));

const entry = (id: string, at: string, more: Partial<SymptomEntry>): SymptomEntry => ({
  id,
  at,
  by: 'patient',
  report: { signs: {} },
  ...more,
});

const ENTRIES: SymptomEntry[] = [
  entry('old', '2026-09-01T01:00:00.000Z', { report: { signs: {}, temperatureCelsius: 36.4 } }),
  entry('mistake', '2026-11-24T16:00:00.000Z', { report: { signs: {}, temperatureCelsius: 41 } }),
  entry('fever', '2026-11-24T17:14:05.000Z', {
    report: { signs: { headache: 2 }, temperatureCelsius: 38.2, oxygenPercent: 95 },
    takesBack: 'mistake',
  }),
  entry('odd', '2026-11-24T19:00:00.000Z', { by: 'family', report: { signs: { confusion: 2 } } }),
];
const CALL: CallAttempt = {
  id: 'call',
  at: '2026-11-24T17:20:00.000Z',
  number: 'always',
  outcome: 'reached',
  advice: ['come-in'],
  worry: '=「なんか変」\n& "ぞくぞく"',
};

type Log = { reports: SymptomEntry[]; attempts?: CallAttempt[]; profile?: Profile };

async function openWith(page: Page, log: Log): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await seed(page, { infusions: course('2026-11-24') });
  await page.evaluate(storeLog, log);
  await page.goto('/symptoms/share');
}

/** Runs in the page. */
async function storeLog({ reports, attempts = [], profile = {} }: Log): Promise<void> {
  const request = indexedDB.open('temoto');
  const database = await new Promise<IDBDatabase>((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const transaction = database.transaction(['reports', 'attempts', 'values'], 'readwrite');
  for (const report of reports) transaction.objectStore('reports').put(report);
  for (const attempt of attempts) transaction.objectStore('attempts').put(attempt);
  transaction.objectStore('values').put(profile, 'profile');
  await new Promise((done, fail) => {
    transaction.oncomplete = done;
    transaction.onerror = fail;
  });
  database.close();
}

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 40_000 }),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const csvRowsOf = (bytes: Buffer) => readCsv(bytes.toString('utf8'), heads);

const FULL: Log = { reports: ENTRIES, attempts: [CALL], profile: { name: '山田 花子', yearOfBirth: 1958 } };

test('before the file exists the page says whose it is, from when to when, and how much', async ({
  page,
}) => {
  await openWith(page, FULL);
  const facts = page.locator('.share-facts');
  await expect(facts).toContainText('山田 花子');
  await expect(facts).toContainText('2026年11月25日');
  await expect(facts).toContainText(`${words.reports}${words.count(2)}`);
  await expect(facts).toContainText(`${words.calls}${words.count(1)}`);
  await expect(page.getByText(words.health)).toBeVisible();
  await page.getByRole('radio', { name: words.ranges.all, exact: true }).click();
  await expect(facts).toContainText(words.fromTo('2026年9月1日', '2026年11月25日'));
  await expect(facts).toContainText(`${words.reports}${words.count(3)}`);
  await page.getByRole('link', { name: words.printAction }).click();
  await expect(page.getByRole('heading', { level: 1, name: logPrintWords.ja.title })).toBeVisible();
  await expect(page).toHaveURL(/\/symptoms\/print\?range=all$/);
});

testWithOwnServer(
  'without a network both files are made, read back as they were entered, and valid',
  async ({ page, own }) => {
    // A server of its own, and everything stored for offline: slow on a loaded machine.
    test.setTimeout(120_000);
    await openWith(page, FULL);
    await offlineReady(page);
    await own.kill();
    await page.reload();

    const table = await downloaded(page, words.files.csv.action);
    await expect(page.getByText(words.saved(table.name))).toBeVisible();
    expect(table.name).toBe('temoto-2026-11-25.csv');
    expect([...table.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = csvRowsOf(table.bytes);
    expect(rows.map(({ id, time }) => [id, time])).toEqual([
      ['fever', '2026-11-25T02:14:05+09:00'],
      ['call', '2026-11-25T02:20:00+09:00'],
      ['odd', '2026-11-25T04:00:00+09:00'],
    ]);
    expect(rows[0]).toMatchObject({
      temperature: '38.2',
      oxygen: '95',
      corrected: '2026-11-25T02:14:05+09:00',
    });
    expect(rows[1]?.worry).toBe(CALL.worry);
    expect(table.bytes.toString('utf8')).toContain(`"'=「なんか変」`);

    const { name, bytes } = await downloaded(page, words.files.fhir.action);
    expect(name).toBe('temoto-2026-11-25-fhir.json');
    loadR4();
    const bundle = withResolvedReferences(JSON.parse(bytes.toString('utf8')));
    expect([bundle, ...resourcesOf(bundle)].flatMap((each) => findingsOf(each))).toEqual([]);
    expect(
      readBundle(bytes.toString('utf8')).map(({ id, by, measured }) => [id, by, measured.length]),
    ).toEqual([
      ['fever', 'patient', 2],
      ['odd', 'family', 0],
    ]);
  },
);

test.describe('with a share sheet', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const own = window as unknown as { shared: { name: string; text: string }[]; answer?: string };
      own.shared = [];
      Object.assign(navigator, {
        canShare: () => true,
        share: async ({ files: [file] }: { files: [File] }) => {
          if (own.answer) throw new DOMException('', own.answer);
          own.shared.push({ name: file.name, text: await file.text() });
        },
      });
    });
    await openWith(page, FULL);
  });
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
  const answer = (page: Page, name: string) =>
    page.evaluate((given) => Object.assign(window, { answer: given }), name);
  const shared = (page: Page) =>
    page.evaluate(() => (window as unknown as { shared: { name: string; text: string }[] }).shared);

  test('one tap gives the file to the sheet, and the page promises nothing about its arrival', async ({
    page,
  }) => {
    await press(page, words.files.csv.action);
    await expect(page.getByText(words.outcome.shared)).toBeVisible();
    const [file, ...others] = await shared(page);
    expect(others).toEqual([]);
    expect(readCsv(file?.text ?? '', heads).map(({ id }) => id)).toEqual(['fever', 'call', 'odd']);
  });

  test('whoever cancels is told that nothing was handed over, and can save instead', async ({ page }) => {
    await answer(page, 'AbortError');
    await press(page, words.files.csv.action);
    await expect(page.getByText(handing.cancelled)).toBeVisible();
    expect(await shared(page)).toEqual([]);
    const { bytes } = await downloaded(page, handing.saveInstead);
    expect(csvRowsOf(bytes)).toHaveLength(3);
  });

  test('a sheet that takes no such file leads to the download', async ({ page }) => {
    await answer(page, 'NotAllowedError');
    const { bytes } = await downloaded(page, words.files.fhir.action);
    expect(readBundle(bytes.toString('utf8'))).toHaveLength(2);
  });

  test('when making the file took too long, a second tap opens the sheet', async ({ page }) => {
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'userActivation', { value: { isActive: false }, configurable: true }),
    );
    await press(page, words.files.csv.action);
    await expect(page.getByText(handing.tapAgain)).toBeVisible();
    expect(await shared(page)).toEqual([]);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'userActivation', { value: { isActive: true } }),
    );
    await press(page, handing.openSheet);
    await expect(page.getByText(words.outcome.shared)).toBeVisible();
  });
});

test('a log of twelve hundred reports is read in pieces, and every one of them is in the table', async ({
  page,
}) => {
  const reports = Array.from({ length: 1200 }, (_, index) =>
    entry(`id-${index}`, new Date(Date.UTC(2026, 10, 24) - (index >> 1) * 3_600_000).toISOString(), {
      report: { signs: index % 7 === 0 ? { headache: 1 } : {}, temperatureCelsius: 36 + (index % 30) / 10 },
    }),
  );
  await openWith(page, { reports });
  await page.getByRole('radio', { name: words.ranges.all, exact: true }).click();
  await expect(page.locator('.share-facts')).toContainText(words.count(1200));
  const { bytes } = await downloaded(page, words.files.csv.action);
  const rows = csvRowsOf(bytes);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(1200);
});

test('with nothing to share the page offers no file', async ({ page }) => {
  await openWith(page, { reports: ENTRIES.slice(0, 1) });
  await expect(page.getByRole('heading', { name: words.nothing })).toBeVisible();
  await expect(page.getByRole('button', { name: words.files.csv.action })).toBeHidden();
  await page.getByRole('radio', { name: words.ranges.all, exact: true }).click();
  await expect(page.getByRole('button', { name: words.files.csv.action })).toBeVisible();
});

test('a database that cannot be read leads to no empty file', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });
  await page.goto('/symptoms/share');
  await expect(page.getByRole('heading', { name: words.notRead })).toBeVisible();
  await page.getByRole('button', { name: words.again }).click();
  await expect(page.getByRole('heading', { name: words.notRead })).toBeVisible();
  await expect(page.getByRole('button', { name: words.files.csv.action })).toBeHidden();
});
