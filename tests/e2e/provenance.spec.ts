// Where the handbook comes from, who has checked it, which edition it is and how old: said plainly, offline too.
import { coverWords } from '../../src/content/handbook-cover.ts';
import { EDITION } from '../../src/content/product/edition.ts';
import { provenanceWords } from '../../src/content/provenance.ts';
import { editionChangeWords } from '../../src/i18n/edition-changes.ts';
import { handbookWords } from '../../src/i18n/handbook.ts';
import { expect, test, testWithOwnServer } from './journey.ts';
import { lookOver } from './look-over.ts';
import { offlineReady } from './pages.ts';
import { seed } from './seed.ts';

const words = provenanceWords.ja;
const cover = coverWords.ja;

test('a reader sees at the foot of a chapter, section by section, which documents it comes from', async ({
  page,
}) => {
  await seed(page, {});
  await page.goto('/handbook/cytokine-release');
  await page.getByText(words.title, { exact: true }).click();
  await expect(page.getByText(/医薬品リスク管理計画書（中外製薬）/).first()).toBeVisible();
  await expect(page.getByText('2025年4月1日').first()).toBeVisible();
  await page.getByRole('link', { name: words.all }).click();

  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await expect(page.getByText(words.notHad)).toBeVisible();
  await expect(page.getByText(cover.notOfficial)).toBeVisible();
  await expect(page.getByText(words.inPart).first()).toBeVisible();
  const document = page.locator('.document-list details').first();
  await expect(document.getByText(words.usedIn)).toBeHidden();
  await document.locator('summary').click();
  await expect(document.getByText('2025年4月1日')).toBeVisible();
  await document.getByRole('link').first().click();
  await expect(page.locator('main.chapter')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the documents and the editions are in order for everyone in ${colorScheme} colours`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    const found: Record<string, string[]> = {};
    const look = lookOver(page, found);
    for (const locale of ['ja', 'en'] as const) {
      for (const path of ['/handbook/sources', '/handbook/changes', '/handbook/tumour-lysis']) {
        await seed(page, { settings: { locale, textSize: locale === 'ja' ? 5 : 1 } });
        await page.goto(path);
        await expect(page.locator('main h1')).toBeVisible();
        for (const fold of await page.locator('details.fold > summary').all()) await fold.click();
        await look(`${path} in ${locale}`);
      }
    }
    expect(found).toEqual({});
  });
}

test('with one edition the page says that it is the first and shows no history', async ({ page }) => {
  await seed(page, {});
  await page.goto('/handbook');
  await expect(page.getByText(cover.notReviewed)).toBeVisible();
  await expect(page.getByText(editionChangeWords.ja.askTitle)).toBeHidden();
  await page.getByRole('link', { name: editionChangeWords.ja.history }).click();
  await expect(page.getByText(editionChangeWords.ja.firstOnly)).toBeVisible();
  await expect(page.locator('.edition-list > li')).toHaveCount(1);
});

testWithOwnServer(
  'an edition past its age says so on cover and chapter, also without a network',
  async ({ page, own }) => {
    await page.clock.setFixedTime('2027-06-01T10:00:00+09:00');
    await seed(page, {});
    await offlineReady(page);
    await own.kill();
    await page.goto('/handbook');
    await expect(page.getByText(cover.old(String(EDITION.checkWithinDays)))).toBeVisible();
    await page.goto('/handbook/infection');
    await expect(page.getByText(cover.old(String(EDITION.checkWithinDays)))).toBeVisible();
    await expect(page.getByText(handbookWords.ja.foot.edition(EDITION.id))).toBeVisible();
  },
);
