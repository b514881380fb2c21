// "About me": each group is kept by itself, bad input stays with its reason, and the call page says what was kept.
import type { Page } from '@playwright/test';
import { profileWords } from '../../src/i18n/profile.ts';
import { savingWords } from '../../src/i18n/saving.ts';
import { expect, test } from './journey.ts';
import { saveNumbers } from './pages.ts';
import { seed } from './seed.ts';
import { store, storedCallPage } from './stored.ts';

const profile = profileWords.ja;

async function write(page: Page, group: string): Promise<void> {
  await page.getByRole('button', { name: profile.ofGroup(profile.write, group), exact: true }).click();
}

async function save(page: Page, group: string): Promise<void> {
  await page.getByRole('region', { name: group }).getByRole('button', { name: profile.save }).click();
}

async function saved(page: Page, group: string): Promise<void> {
  await save(page, group);
  await expect(page.getByRole('region', { name: group }).getByText(savingWords.ja.saved)).toBeVisible();
}

test('what is written about oneself stands on the call page: who, where, and who can come', async ({
  page,
}) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.goto('/profile');
  await write(page, profile.groups.person.patient);
  await page.getByLabel(profile.name, { exact: true }).fill('山田花子');
  await saved(page, profile.groups.person.patient);
  await write(page, profile.groups.home.patient);
  await page.getByLabel(profile.address, { exact: true }).fill('港区芝1丁目2-3');
  await saved(page, profile.groups.home.patient);
  await write(page, profile.groups.helpers.patient);
  await page.getByLabel(profile.helperName).fill('となりの田中さん');
  await page.getByLabel(profile.helperPhone).fill('０９０１２３４５６７８');
  await saved(page, profile.groups.helpers.patient);

  await expect.poll(() => storedCallPage(page)).toContain('となりの田中さん');
  await page.goto('/call');
  await expect(page.getByText('山田花子です。')).toBeVisible();
  await expect(page.getByText('「住所は、港区芝1丁目2-3です」')).toBeVisible();
  await expect(page.getByRole('link', { name: 'となりの田中さん' })).toHaveAttribute(
    'href',
    'tel:+819012345678',
  );
});

test('what cannot be read is refused with an example, and stays as it was typed', async ({ page }) => {
  await page.goto('/profile');
  const { person, home, helpers, usual } = profile.groups;
  await write(page, person.patient);
  await page.getByLabel(profile.year, { exact: true }).fill('25');
  await save(page, person.patient);
  await expect(page.getByText(profile.yearUnreadable)).toBeVisible();
  await expect(page.getByLabel(profile.year, { exact: true })).toHaveValue('25');
  await expect(page.getByLabel(profile.year, { exact: true })).toBeFocused();
  await page.getByLabel(profile.year, { exact: true }).fill('昭和２５');
  await save(page, person.patient);
  await expect(page.getByText(profile.yearShown(1950))).toBeVisible();

  await write(page, home.patient);
  await page.getByLabel(profile.localNumber).fill('119');
  await save(page, home.patient);
  await expect(page.getByText(profile.phone['emergency-number'])).toBeVisible();

  await write(page, helpers.patient);
  await page.getByLabel(profile.helperPhone).fill('090-12');
  await save(page, helpers.patient);
  await expect(page.getByText(profile.nameMissing)).toBeVisible();
  await expect(page.getByText(profile.phone['too-short'])).toBeVisible();
  await expect(page.getByLabel(profile.helperPhone)).toHaveValue('090-12');

  await write(page, usual.patient);
  await page.getByLabel(profile.temperature).fill('365');
  await save(page, usual.patient);
  await page.getByRole('button', { name: profile.yesItIs('36.5') }).click();
  await save(page, usual.patient);
  await expect(page.getByText(profile.temperatureShown('36.5'))).toBeVisible();
});

test('what the full disk refuses is never shown as saved, and stays in the form', async ({ page }) => {
  await page.goto('/profile');
  await write(page, profile.groups.care.patient);
  await page.getByLabel(profile.allergies, { exact: true }).fill('ペニシリン');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await save(page, profile.groups.care.patient);
  await expect(page.getByText(profile.failed)).toBeVisible();
  await expect(page.getByText(savingWords.ja.saved)).toBeHidden();
  await expect(page.getByLabel(profile.allergies, { exact: true })).toHaveValue('ペニシリン');
});

test('a part that was emptied is gone, and the other groups stay', async ({ page }) => {
  await seed(page, {});
  await store(page, { profile: { name: '山田花子', address: '港区芝1丁目2-3', devices: ['oxygen'] } });
  await page.goto('/profile');
  await expect(page.getByText('港区芝1丁目2-3')).toBeVisible();
  const home = profile.groups.home.patient;
  await page.getByRole('button', { name: profile.ofGroup(profile.change, home), exact: true }).click();
  await page.getByLabel(profile.address, { exact: true }).fill('');
  await save(page, home);
  await expect(page.getByText('港区芝1丁目2-3')).toBeHidden();
  await page.reload();
  await expect(page.getByText('山田花子')).toBeVisible();
  await expect(page.getByText(profile.deviceNames.oxygen)).toBeVisible();
  await expect(page.getByText('港区芝1丁目2-3')).toBeHidden();
});
