// Every state of a report and its result for everyone: no finding of axe in both themes, nothing cut off in narrow windows and large type.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import * as en from '../../src/content/words/en/signs.ts';
import { levels, signs } from '../../src/content/words/ja/signs.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import type { Settings } from '../../src/storage/settings.ts';
import { expect, test } from './journey.ts';
import { course, seed } from './seed.ts';
import { store } from './stored.ts';

type Locale = 'ja' | 'en';
type Look = (state: string) => Promise<void>;

const PROFILE = {
  name: '山田太郎',
  prefecture: '13',
  address: '港区芝1-2-3 みなとハイツ405',
  wayToDoor: '正面玄関は1234。エレベーターで4階',
  localEmergencyNumber: '03-3333-0119',
  usualTemperatureCelsius: 36,
  knownSigns: ['cough' as const],
  helpers: [{ name: '花子', phone: '090-1234-5678' }],
};
const OLD = {
  id: 'old',
  at: '2026-10-20T11:00:00.000Z',
  by: 'patient' as const,
  report: { signs: { cough: 1 as const }, temperatureCelsius: 38.5 },
};
/** Two days on which the family tried the check before the first infusion. */
const BASELINES = ['2026-08-20', '2026-08-21'].map((day) => ({
  id: day,
  at: `${day}T01:00:00.000Z`,
  kind: 'baseline' as const,
  missed: [],
}));

async function everyState(page: Page, locale: Locale, look: Look): Promise<void> {
  const words = symptomWords[locale];
  const { label } = (locale === 'ja' ? signs : en.signs).cough;
  const level = (locale === 'ja' ? levels : en.levels)['cough-1'];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const title = (name: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  await page.goto('/symptoms/new?by=family');
  await title(words.danger.family);
  await look('danger');
  await press(words.danger.none);
  await press(words.next);
  await look('temperature, missing');
  await page.getByLabel(words.temperature.label).fill('377');
  await look('temperature, unclear');
  await page.getByLabel(words.temperature.label).fill('36.4');
  await page.getByRole('checkbox', { name: words.temperature.medicineUnknown }).check();
  await press(words.next);
  await title(words.signs.family);
  await expect(page.getByRole('heading', { name: words.check.title })).toBeVisible();
  await page.getByText(words.signs.groups.chest).click();
  await page.getByRole('checkbox', { name: label }).check();
  await page.getByRole('radio', { name: level.family ?? level.patient }).check();
  await press(words.next);
  await look('signs, what is known');
  await page.getByRole('radio', { name: words.signs.same, exact: true }).check();
  await press(words.next);
  await title(words.last.title);
  await page.getByRole('checkbox', { name: words.devices.pulse }).check();
  await press(words.showResult);
  await look('last, missing');
  await page.getByRole('radio', { name: words.last.no, exact: true }).check();
  await press(words.showResult);
  await page.locator('main.result').waitFor();
  await look('note');

  await page.goto('/symptoms/new');
  await press(words.danger.none);
  await page.getByLabel(words.temperature.label).fill('38.2');
  await look('temperature, call');
  await press(words.callNow);
  await page.locator('main.result .add > summary').click();
  await look('call now');

  await page.goto('/symptoms/new?by=family');
  await page.locator('.danger-tile').nth(1).click();
  await page.locator('main.result').waitFor();
  await look('emergency');

  await page.goto('/symptoms/new?corrects=old');
  await title(words.danger.past);
  await look('correction');
  await page.goto('/symptoms/new?corrects=nothing');
  await title(words.notFound);
  await look('nothing to correct');
}

async function setUp(page: Page, settings: Partial<Settings>): Promise<void> {
  test.setTimeout(180_000);
  await page.clock.setFixedTime('2026-11-25T14:00:00+09:00');
  await seed(page, { settings, infusions: course('2026-09-01', 3) });
  await store(page, {
    profile: PROFILE,
    inHospital: '2026-11-25T04:00:00.000Z',
    reports: [OLD],
    samples: BASELINES,
  });
}

for (const [colorScheme, locale] of [
  ['light', 'ja'],
  ['dark', 'en'],
] as const) {
  test(`axe finds nothing in ${colorScheme} colours (${locale})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await setUp(page, { locale });
    const found: Record<string, string[]> = {};
    await everyState(page, locale, async (state) => {
      const axe = new AxeBuilder({ page }).options({
        rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
      });
      const { violations } = await axe.analyze();
      const here = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
      );
      if (here.length > 0) found[state] = here;
    });
    expect(found).toEqual({});
  });
}

for (const [width, textSize, locale] of [
  [320, 1, 'ja'],
  [390, 5, 'en'],
] as const) {
  test(`nothing is cut off at ${width} pixels with text size ${textSize} of 5 (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await setUp(page, { locale, textSize });
    const wide: string[] = [];
    await everyState(page, locale, async (state) => {
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (excess > 0) wide.push(`${state}: ${excess} px too wide`);
    });
    expect(wide).toEqual([]);
  });
}
