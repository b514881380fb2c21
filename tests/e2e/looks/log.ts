// The log: empty, with chart and table, filtered, printed, an entry in question, and what is handed over from it.
import { expect } from '@playwright/test';
import { logWords } from '../../../src/i18n/log.ts';
import { shareWords } from '../../../src/i18n/share.ts';
import { NOW, openLog } from '../log-person.ts';
import { seed } from '../seed.ts';
import type { Walk } from './walk.ts';

const words = logWords.ja;
const share = shareWords.ja;

const SPANS = ['/symptoms', '/symptoms?range=all&fever=1', '/symptoms?month=2026-10&by=family&signs=1'];

export const timeline: Walk = {
  async go(page, look) {
    await page.clock.setFixedTime(NOW);
    await seed(page, { settings: { holder: 'family' } });
    await page.goto('/symptoms');
    await expect(page.getByRole('heading', { name: words.empty })).toBeVisible();
    await look('empty');
    await openLog(page, '/symptoms');
    for (const span of SPANS) {
      await page.goto(span);
      await page.locator('.log-temperatures').waitFor();
      await page.locator('details').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
      const change = page.getByRole('button', { name: words.change }).first();
      if (await change.isVisible()) await change.click();
      await look(span);
    }
    await page.goto('/symptoms/print?range=cycle');
    await page.locator('.print-sheet').waitFor();
    await look('print');
    await page.addInitScript(() => {
      IDBIndex.prototype.openCursor = () => {
        throw new DOMException('The index is damaged', 'DataError');
      };
    });
    await page.goto('/symptoms');
    await expect(page.getByText(words.notRead)).toBeVisible();
    await look('not read');
  },
};

export const sharing: Walk = {
  async go(page, look) {
    await page.clock.setFixedTime(NOW);
    await seed(page, {});
    await page.goto('/symptoms/share');
    await expect(page.getByRole('heading', { name: share.nothing })).toBeVisible();
    await look('nothing to hand over');
    await openLog(page, '/symptoms/share');
    const csv = page.getByRole('button', { name: share.files.csv.action });
    await expect(csv).toBeVisible();
    await look('to hand over');
    const [download] = await Promise.all([page.waitForEvent('download'), csv.click()]);
    await expect(page.getByText(share.saved(download.suggestedFilename()))).toBeVisible();
    await look('handed over');
  },
};
