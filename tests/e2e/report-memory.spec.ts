// What a report remembers and asks for only once: known smaller things, usual values, devices and a half-filled page.
import type { Page } from '@playwright/test';
import { circulationLevels, circulationSigns } from '../../src/content/words/ja/circulation-signs.ts';
import { combinedLines } from '../../src/content/words/ja/combined-lines.ts';
import { urgencies } from '../../src/content/words/ja/urgencies.ts';
import { callWords } from '../../src/i18n/call.ts';
import { longDay } from '../../src/i18n/days.ts';
import { reportFactWords } from '../../src/i18n/report-facts.ts';
import { resultWords } from '../../src/i18n/result.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import { readDatabase } from './first-database.ts';
import { expect, test } from './journey.ts';
import { saveNumbers } from './pages.ts';
import { course, rowsOf, seed, storeRows } from './seed.ts';
import { store, storedReports } from './stored.ts';

const words = symptomWords.ja;
const NOW = '2026-11-25T14:00:00+09:00';
const TIRED = circulationSigns.fatigue.label;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: words.next, exact: true });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  // Eight days after the first infusion of the second cycle: no close watch.
  await seed(page, { infusions: course('2026-10-27', 3) });
});

async function toSigns(page: Page, temperature = '36.4'): Promise<void> {
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill(temperature);
  await next(page).click();
  await expect(heading(page)).toHaveText(words.signs.patient);
}

async function toLast(page: Page): Promise<void> {
  await toSigns(page);
  await next(page).click();
  await expect(heading(page)).toHaveText(words.last.title);
}

async function reportTired(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: TIRED, exact: true }).check();
  await page.getByRole('radio', { name: circulationLevels['fatigue-1'].patient }).check();
}

async function showResult(page: Page): Promise<void> {
  await page.getByRole('radio', { name: words.last.no, exact: true }).check();
  await page.getByRole('button', { name: words.showResult }).click();
}

test.describe('what the hospital knows of', () => {
  const told = {
    reports: [
      {
        id: 'told',
        at: '2026-11-21T09:00:00.000Z',
        by: 'patient' as const,
        report: { signs: { fatigue: 1 } as const },
      },
    ],
    // Four days ago: of the calls, fewer days are at hand.
    attempts: [
      {
        id: 'call',
        at: '2026-11-21T09:10:00.000Z',
        number: 'always' as const,
        outcome: 'reached' as const,
        reportId: 'told',
      },
    ],
  };
  const question = words.signs.sameAsTold('11月21日 18:10');

  test('the same as before needs no new call, and the result prints the line that says so', async ({
    page,
  }) => {
    await store(page, told);
    await toSigns(page);
    await reportTired(page);
    await expect(page.getByRole('group', { name: question })).toBeVisible();
    await next(page).click();
    await expect(page.getByText(words.signs.missingComparison)).toBeVisible();
    await page.getByRole('radio', { name: words.signs.same, exact: true }).check();
    await next(page).click();
    await showResult(page);
    await expect(heading(page)).toHaveText(urgencies.note.heading);
    await expect(page.getByRole('link', { name: combinedLines.unchanged })).toBeVisible();
  });

  test('stronger, new or not known is to be told again', async ({ page }) => {
    await store(page, told);
    for (const answer of [words.signs.changed, words.signs.unknown]) {
      await toSigns(page);
      await reportTired(page);
      await page.getByRole('group', { name: question }).getByRole('radio', { name: answer }).check();
      await next(page).click();
      await showResult(page);
      await expect(heading(page)).toHaveText(urgencies['contact-today'].heading);
    }
  });

  test('what nobody was told is not asked about', async ({ page }) => {
    await store(page, { reports: told.reports });
    await toSigns(page);
    await reportTired(page);
    await next(page).click();
    await expect(heading(page)).toHaveText(words.last.title);
  });
});

test('37.1 is a call for whom 36.0 is usual, and the result says why', async ({ page }) => {
  await store(page, { profile: { usualTemperatureCelsius: 36 } });
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('37.1');
  await page.getByRole('button', { name: words.callNow }).click();
  await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
  await expect(page.getByRole('link', { name: '1.0℃以上高い（37.1℃）' })).toBeVisible();
});

test('which devices there are is asked once; then only those are asked for', async ({ page }) => {
  await toLast(page);
  await expect(page.getByRole('group', { name: words.devices.question })).toBeVisible();
  await page.getByRole('checkbox', { name: words.devices.systolic }).check();
  await page.getByLabel(words.devices.systolic, { exact: true }).last().fill('９５');
  await page.getByRole('radio', { name: words.last.no, exact: true }).check();
  await page.getByRole('button', { name: words.callNow }).click();
  await expect(heading(page)).toHaveText(urgencies['call-now'].heading);

  await toLast(page);
  await expect(page.getByRole('group', { name: words.devices.question })).toBeHidden();
  await expect(page.getByRole('heading', { name: words.devices.title })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(1);
});

test('whoever has no device is never asked again', async ({ page }) => {
  await toLast(page);
  await page.getByRole('checkbox', { name: words.devices.none }).check();
  await toLast(page);
  await expect(page.getByRole('group', { name: words.devices.question })).toBeHidden();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('since when it has been so is told on the phone', async ({ page }) => {
  await toSigns(page);
  await reportTired(page);
  await next(page).click();
  await page.getByRole('radio', { name: reportFactWords.ja.sinceAnswers.yesterday, exact: true }).check();
  await showResult(page);
  await expect(heading(page)).toHaveText(urgencies['contact-today'].heading);
  // Read out after midnight, it still means the same day.
  await expect(page.getByText(reportFactWords.ja.since(longDay('ja', '2026-11-24')))).toBeVisible();
});

test('a fever that comes back in the night is kept as one that came back, before any question about it', async ({
  page,
}) => {
  const measured = (id: string, at: string, temperatureCelsius: number) =>
    ({ id, at, by: 'patient', report: { signs: {}, temperatureCelsius } }) as const;
  const reports = [
    measured('up', '2026-11-25T01:00:00.000Z', 37.8),
    measured('down', '2026-11-25T03:00:00.000Z', 36.6),
  ];
  await store(page, { reports });
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('37.7');
  await page.getByRole('button', { name: words.callNow }).click();
  await expect(page.getByText(combinedLines['long-fever'])).toBeVisible();
  const kept = (await storedReports(page)).find(({ report }) => report.temperatureCelsius === 37.7);
  expect(kept).toMatchObject({ report: { feverReturned: true } });
});

test('a page that was half filled when the phone died is offered again', async ({ server, phone }) => {
  const page = await (await phone.start()).newPage();
  await page.goto(`${server.url}/contact`);
  await heading(page).waitFor();
  await page.evaluate(storeRows, rowsOf({ infusions: course('2026-10-27', 3) }));
  await page.goto(`${server.url}/symptoms/new?by=family`);
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('36,9');
  await next(page).click();
  await page.getByRole('checkbox', { name: TIRED, exact: true }).check();
  // What a page writes reaches the disk without a word; the next read proves it.
  await expect.poll(() => page.evaluate(draftStep)).toBe('signs');
  await phone.kill();

  const again = await (await phone.start()).newPage();
  await again.goto(`${server.url}/symptoms/new`);
  await again.getByRole('button', { name: words.draftGoOn }).click();
  await expect(heading(again)).toHaveText(words.signs.family);
  await expect(again.getByRole('checkbox', { name: TIRED, exact: true })).toBeChecked();
  await again.getByRole('button', { name: words.back, exact: true }).click();
  await expect(again.getByLabel(words.temperature.label)).toHaveValue('36.9');
});

test('on a phone that both use, each goes on with their own half-filled page, and either finds the other’s', async ({
  page,
}) => {
  const drafts = async () => Object.keys(await draftsByKey(page)).sort();
  const begin = async (address: string, celsius: string) => {
    await page.goto(address);
    await page.getByRole('button', { name: words.danger.none }).click();
    await page.getByLabel(words.temperature.label).fill(celsius);
  };
  await begin('/symptoms/new', '36.4');
  await expect.poll(drafts).toEqual(['report']);
  await begin('/symptoms/new?by=family', '36.8');
  await expect.poll(drafts).toEqual(['report', 'report-family']);

  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.draftGoOn }).click();
  await expect(heading(page)).toHaveText(words.temperature.patient);
  await expect(page.getByLabel(words.temperature.label)).toHaveValue('36.4');

  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.draftFresh }).click();
  await expect.poll(drafts).toEqual(['report-family']);
  await page.getByRole('button', { name: words.draftGoOn }).click();
  await expect(heading(page)).toHaveText(words.temperature.family);
  await expect(page.getByLabel(words.temperature.label)).toHaveValue('36.8');
});

test('what is typed under the call comes back when the phone ends the page for it', async ({ page }) => {
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('38.2');
  await page.getByRole('button', { name: words.callNow }).click();
  await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
  await page.getByText(resultWords.ja.add).click();
  await reportTired(page);
  await page.getByText(words.last.infusionWrong).click();
  const yesterday = page
    .getByRole('group', { name: words.last.infusion })
    .getByRole('radio', { name: words.last.infusionDays['1'], exact: true });
  await yesterday.check();
  const drafts = async () => JSON.stringify((await readDatabase(page)).stores.drafts);
  await expect.poll(drafts).toContain('"lastInfusion":"1"');

  await page.reload();
  await expect(page.getByRole('checkbox', { name: TIRED, exact: true })).toBeChecked();
  await page.getByRole('button', { name: resultWords.ja.addAction }).click();
  await expect(page.getByText(resultWords.ja.added)).toBeVisible();
  const added = (await storedReports(page)).find(({ infusion }) => infusion === '1');
  expect(added).toMatchObject({ report: { signs: { fatigue: 1 } } });
  expect(await drafts()).toBe('[]');
});

test('a full disk: the page says that it cannot keep what is half filled, and goes on', async ({ page }) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = IDBObjectStore.prototype.add;
  });
  await toLast(page);
  await expect(page.getByText(words.draftUnsaved)).toBeVisible();
  await page.getByRole('checkbox', { name: words.devices.none }).check();
  await expect(page.getByText(words.devices.notKept)).toBeVisible();
  await showResult(page);
  await expect(page.getByRole('link', { name: callWords.ja.title })).toBeVisible();
});

async function draftsByKey(page: Page): Promise<Record<string, unknown>> {
  const { drafts } = (await readDatabase(page)).stores;
  return Object.fromEntries((drafts as { key: string }[]).map((draft) => [draft.key, draft]));
}

/** Runs in the page: the step of the stored draft. */
async function draftStep(): Promise<string | undefined> {
  const request = indexedDB.open('temoto');
  const database = await new Promise<IDBDatabase>((done) => {
    request.onsuccess = () => done(request.result);
  });
  const found = database.transaction('drafts').objectStore('drafts').get('report-family');
  const draft = await new Promise<{ value: { step: string; answers: { signs: object } } } | undefined>(
    (done) => {
      found.onsuccess = () => done(found.result);
    },
  );
  database.close();
  return draft && 'fatigue' in draft.value.answers.signs ? draft.value.step : undefined;
}
