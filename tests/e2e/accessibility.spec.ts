// Every page for everyone: no finding of axe in both themes, nothing cut off at 320 pixels or with the largest text.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { open, PAGES, saveNumbers } from './pages.ts';
import { course, seed } from './seed.ts';

const DOCUMENTS = [...PAGES, { path: '/recover.html', heading: /./ }];

async function openSetUp(page: Page, settings: Parameters<typeof seed>[1]['settings'] = {}): Promise<void> {
  await saveNumbers(page, { always: '03-1234-5678', day: '03-8765-4321', hospital: 'みどり病院' });
  await seed(page, { settings, infusions: course('2026-11-24') });
}

async function findings(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page in ${colorScheme} colours`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await openSetUp(page);
    const found: Record<string, string[]> = {};
    for (const each of DOCUMENTS) {
      await open(page, each);
      const here = await findings(page);
      if (here.length > 0) found[each.path] = here;
    }
    expect(found).toEqual({});
  });
}

for (const locale of ['ja', 'en'] as const) {
  for (const { width, textSize } of [
    { width: 320, textSize: 1 },
    { width: 390, textSize: 5 },
  ] as const) {
    test(`nothing is cut off at ${width} pixels with text size ${textSize} of 5 (${locale})`, async ({
      page,
    }) => {
      await openSetUp(page, { locale, textSize });
      await page.setViewportSize({ width, height: 700 });
      const wide: string[] = [];
      for (const each of DOCUMENTS) {
        await open(page, each);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) wide.push(`${each.path}: ${excess} px too wide`);
      }
      expect(wide).toEqual([]);
    });
  }
}

test('a keyboard reaches the call link on every page, and sees where it is', async ({ page }) => {
  await openSetUp(page);
  for (const each of PAGES) {
    await open(page, each);
    const link = page.locator('a[href="/call"]').last();
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    const outline = await link.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline, each.path).not.toBe('none');
  }
});

test('what has the keyboard’s focus is never hidden behind the bar', async ({ page }) => {
  await openSetUp(page);
  const hidden: string[] = [];
  for (const each of PAGES) {
    await open(page, each);
    const stops = await page.locator('main :is(a, button, input, summary)').count();
    for (let stop = 0; stop < Math.min(stops, 40); stop++) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(coveredFocus);
      if (covered) hidden.push(`${each.path}: ${covered}`);
    }
  }
  expect(hidden).toEqual([]);
});

/** Runs in the page: the focused element's markup when no point of it can be seen. */
function coveredFocus(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  // A tile shows the focus of the control that lies in it.
  const shown = element.closest('label') ?? element;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  const isSeen = parts.some((down) => {
    const there = document.elementFromPoint(left + width / 2, top + height * down);
    return there !== null && (shown.contains(there) || there.contains(shown));
  });
  return isSeen ? undefined : element.outerHTML.slice(0, 120);
}
