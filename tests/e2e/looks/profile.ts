// "About me": empty, every group open, refused, full.
import { expect } from '@playwright/test';
import { profileWords } from '../../../src/i18n/profile.ts';
import { seed } from '../seed.ts';
import { store } from '../stored.ts';
import type { Walk } from './walk.ts';

const words = profileWords.ja;

const FULL = {
  name: '山田花子',
  yearOfBirth: 1950,
  prefecture: '13',
  address: '港区芝1丁目2-3 みどりマンション302',
  wayToDoor: '入口で302を押す。エレベーターで3階',
  localEmergencyNumber: '03-1234-2119',
  helpers: [{ name: 'むすめの京子', phone: '090-1234-5678' }, { name: 'となりの田中さん' }],
  allergies: 'ペニシリン',
  medicines: '血圧の薬\n胃の薬',
  usualTemperatureCelsius: 36.2,
  usualSystolicMmHg: 128,
  devices: ['systolic' as const],
  knownSigns: ['tingling' as const],
};

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
    await store(page, { profile: FULL });
    await page.goto('/profile');
    await expect(page.getByText(FULL.address)).toBeVisible();
    await look('full');
  },
};
