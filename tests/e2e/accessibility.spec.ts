// Every page by keyboard, and under the round call button; what each looks like is looked over in looks.spec.ts.
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { open, PAGES, saveNumbers } from './pages.ts';
import { course, seed } from './seed.ts';

async function openSetUp(page: Page, settings: Parameters<typeof seed>[1]['settings'] = {}): Promise<void> {
  await saveNumbers(page, { always: '03-1234-5678', day: '03-8765-4321', hospital: 'みどり病院' });
  await seed(page, { settings, infusions: course('2026-11-24') });
}

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
