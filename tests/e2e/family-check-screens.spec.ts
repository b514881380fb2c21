// Every screen of the family check for everyone: no finding of axe in both themes, nothing cut off, also in the largest text.
import { AxeBuilder } from '@axe-core/playwright';
import { familyCheck } from '../../src/content/words/ja/family-check.ts';
import { FAMILY_CHECK_ITEMS } from '../../src/domain/symptoms/family-check-offer.ts';
import type { FamilyCheckItem } from '../../src/domain/symptoms/report.ts';
import { baseline, begin, FIRST_ON, heading, PATH, press, words, write } from './family-check-round.ts';
import { expect, test } from './journey.ts';
import { course, seed } from './seed.ts';

/** These look like the ones before them. */
const ALIKE: readonly FamilyCheckItem[] = ['month', 'hospital', 'object-2', 'object-3', 'command'];

for (const { colorScheme, width, textSize } of [
  { colorScheme: 'light', width: 320, textSize: 1 },
  { colorScheme: 'dark', width: 390, textSize: 5 },
] as const) {
  test(`every screen is for everyone: ${colorScheme}, ${width} pixels, text size ${textSize}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await begin(page, '2026-11-25T20:00:00+09:00', [baseline('2026-11-20'), baseline('2026-11-22')]);
    await seed(page, { settings: { textSize }, infusions: course(FIRST_ON, 0) });
    await page.goto(PATH);
    const found: string[] = [];
    const look = async (screen: string) => {
      await expect(page.locator('main button:not(.check-written):disabled')).toHaveCount(0);
      const axe = new AxeBuilder({ page }).options({
        rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
      });
      const { violations } = await axe.analyze();
      found.push(...violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.target}`));
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (excess > 0) found.push(`${screen}: ${excess} px too wide`);
    };
    await expect(page.getByRole('button', { name: words.start })).toBeVisible();
    await look('start');
    await press(page, words.start);
    for (const item of FAMILY_CHECK_ITEMS) {
      await expect(heading(page)).toHaveText(familyCheck[item].ask);
      if (!ALIKE.includes(item)) await look(item);
      if (item === 'sentence') {
        await page.getByRole('radio', { name: words.sentence.photo }).click();
        await look('photo');
        await write(page);
        await look('beside');
      }
      await press(page, item === 'object-1' ? words.didNot : words.did);
    }
    await expect(heading(page)).toHaveText(words.others.title);
    await look('others');
    await press(page, words.others.none);
    await expect(page.getByText(words.wait.kept)).toBeVisible();
    await look('wait');
    expect(found).toEqual([]);
  });
}
