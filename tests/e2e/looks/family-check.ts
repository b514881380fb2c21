// Every screen of the family check: the baseline, each item that looks another way, the five minutes, and where it gives way.
import { expect } from '@playwright/test';
import { familyCheck } from '../../../src/content/words/ja/family-check.ts';
import { FAMILY_CHECK_ITEMS } from '../../../src/domain/symptoms/family-check-offer.ts';
import type { FamilyCheckItem } from '../../../src/domain/symptoms/report.ts';
import { answerAll, baseline, begin, heading, PATH, press, words, write } from '../family-check-round.ts';
import { saveNumbers } from '../pages.ts';
import type { Walk } from './walk.ts';

/** These look like the ones before them. */
const ALIKE: readonly FamilyCheckItem[] = ['month', 'hospital', 'object-2', 'object-3', 'command'];

export const round: Walk = {
  async go(page, look) {
    await begin(page, '2026-11-25T20:00:00+09:00', [baseline('2026-11-20'), baseline('2026-11-22')]);
    await page.goto(PATH);
    await expect(page.getByRole('button', { name: words.start })).toBeVisible();
    await look('start');
    await press(page, words.start);
    for (const item of FAMILY_CHECK_ITEMS) {
      await expect(heading(page)).toHaveText(familyCheck[item].ask);
      await expect(page.locator('main button:not(.check-written):disabled')).toHaveCount(0);
      if (!ALIKE.includes(item)) await look(item);
      if (item === 'sentence') {
        await page.getByRole('radio', { name: words.sentence.photo }).click();
        await look('photo');
        await write(page);
        await look('beside the first day');
      }
      await press(page, item === 'object-1' ? words.didNot : words.did);
    }
    await expect(heading(page)).toHaveText(words.others.title);
    await look('other changes');
    await press(page, words.others.none);
    await expect(page.getByText(words.wait.kept)).toBeVisible();
    await look('five minutes');
  },
};

export const baselines: Walk = {
  async go(page, look) {
    await begin(page, '2026-11-20T10:00:00+09:00');
    await saveNumbers(page, { always: '03-1234-5678' });
    await page.goto('/');
    await expect(page.getByRole('link', { name: words.today.action })).toBeVisible();
    await look('offered on Today');
    await page.goto(PATH);
    await look('baseline, start');
    await press(page, words.start);
    await answerAll(page, ['countdown']);
    await expect(heading(page)).toHaveText(words.baseline.done);
    await look('baseline, done');
    await page.clock.setSystemTime('2026-11-25T20:00:00+09:00');
    await page.goto(PATH);
    await expect(page.getByText(words.wrong.because['no-baselines'])).toBeVisible();
    await look('without baselines');
  },
};
