// Every page for everyone: no finding of axe in both themes, nothing cut off at 320 pixels or with the largest text.
import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { expect, test } from './journey.ts';
import { open, PAGES, saveNumbers } from './pages.ts';
import { course, seed } from './seed.ts';
import { arrange, STATES } from './states.ts';

const DOCUMENTS = [...PAGES, { path: '/recover.html', heading: /./ }];

async function openSetUp(page: Page, settings: Parameters<typeof seed>[1]['settings'] = {}): Promise<void> {
  await saveNumbers(page, { always: '03-1234-5678', day: '03-8765-4321', hospital: 'みどり病院' });
  await seed(page, { settings, infusions: course('2026-11-24') });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page in ${colorScheme} colours`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await openSetUp(page);
    const found: Record<string, string[]> = {};
    for (const each of DOCUMENTS) {
      await open(page, each);
      const here = await axeFindings(page);
      if (here.length > 0) found[each.path] = here;
    }
    expect(found).toEqual({});
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where something is asked, refused or failed, in ${colorScheme} colours`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    const found: Record<string, string[]> = {};
    for (const state of STATES) {
      await arrange(page, state);
      const here = await axeFindings(page);
      if (here.length > 0) found[state.name] = here;
    }
    expect(found).toEqual({});
  });
}

test('nothing is cut off where something is asked, refused or failed, at 320 pixels in the largest text', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 700 });
  const wide: string[] = [];
  for (const state of STATES) {
    await arrange(page, state, { textSize: 5 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (excess > 0) wide.push(`${state.name}: ${excess} px too wide`);
  }
  expect(wide).toEqual([]);
});

for (const { width, height, textSize } of [
  { width: 390, height: 844, textSize: 1 },
  { width: 320, height: 568, textSize: 5 },
] as const) {
  test(`nothing ever lies under the round call button of a flow (${width} pixels, text size ${textSize})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await seed(page, { settings: { textSize, firstStart: 'open' } });
    const under: string[] = [];
    for (const path of ['/', '/?step=contact', '/?step=dates', '/?step=practice', '/symptoms/new']) {
      await page.goto(path);
      await page.locator('main :is(button, label)').first().waitFor();
      under.push(...(await page.evaluate(underTheButton)).map((text) => `${path}: ${text}`));
    }
    expect(under).toEqual([]);
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
    // A page that is still coming takes the focus to its heading.
    await expect(async () => {
      await link.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(link, each.path).toBeFocused({ timeout: 500 });
    }).toPass();
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

/** Runs in the page: what shows through at the call button while everything scrolls past it, and what stays there at the end. */
async function underTheButton(): Promise<string[]> {
  const button = document.querySelector('.flow-call');
  const strip = button?.closest('nav');
  if (!button || !strip) return ['there is no button'];
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const found = new Set<string>();
  const points = [0, 0.5, 1].flatMap((across) =>
    [0, 0.5, 0.99].map((down) => [left + (right - left) * across - across, top + (bottom - top) * down]),
  );
  const end = document.documentElement.scrollHeight;
  for (let scrolled = 0; scrolled <= end; scrolled += 97) {
    scrollTo(0, scrolled);
    for (const [x = 0, y = 0] of points) {
      const stack = document.elementsFromPoint(x, y);
      // A foot that stands on the strip may show its plain ground there, nothing else.
      const above = stack.slice(0, stack.indexOf(strip));
      for (const element of above) {
        if (!strip.contains(element) && !element.matches('.flow-foot'))
          found.add(element.outerHTML.slice(0, 80));
      }
    }
  }
  const last = document.querySelector('main')?.lastElementChild?.getBoundingClientRect();
  if (last && last.bottom > top) found.add('the end of the page stays under it');
  return [...found];
}
