// "About me": empty, every group open, refused, full.
import { expect } from '@playwright/test';
import { profileWords } from '../../../src/i18n/profile.ts';
import { FULL_PROFILE } from '../full-profile.ts';
import { seed } from '../seed.ts';
import { store } from '../stored.ts';
import type { Walk } from './walk.ts';

const words = profileWords.ja;

export const profile: Walk = {
  async go(page, look) {
    await seed(page, { settings: { holder: 'family' } });
    await page.goto('/profile');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title.family);
    await look('empty');
    for (const { family } of Object.values(words.groups)) {
      await page.getByRole('button', { name: words.ofGroup(words.write, family), exact: true }).click();
    }
    await look('open');
    await page.getByLabel(words.year, { exact: true }).fill('25');
    await page.getByLabel(words.helperPhone).fill('1');
    for (const { family } of [words.groups.person, words.groups.helpers]) {
      await page.getByRole('region', { name: family }).getByRole('button', { name: words.save }).click();
    }
    await expect(page.getByText(words.nameMissing)).toBeVisible();
    await look('refused');
    await store(page, { profile: FULL_PROFILE });
    await page.goto('/profile');
    await expect(page.getByText(FULL_PROFILE.address)).toBeVisible();
    await look('full');
  },
};
