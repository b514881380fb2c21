// For those who read with difficulty: a voice reads a chapter aloud, and larger text of the phone makes it larger.
import { clinicNotes } from '../../src/content/words/ja/clinic-notes.ts';
import { clinicNoteWords } from '../../src/i18n/clinic-note.ts';
import { handbookWords } from '../../src/i18n/handbook.ts';
import { expect, test } from './journey.ts';
import { rowsOf, seed, storeRows } from './seed.ts';
import { storedValue } from './stored.ts';
import { giveVoice, spokenOn } from './voices.ts';

const SHORT = '/handbook/tests';

test('a voice reads the chapter; what it reads is marked and in sight, and the buttons stay in sight', async ({
  page,
}) => {
  await page.addInitScript(() => Object.assign(globalThis, { waitsForTurn: true }));
  await giveVoice(page, 'ja-JP');
  await seed(page, {});
  await page.goto('/handbook/when-to-call');
  const { tools } = handbookWords.ja;
  await page.locator('.reading-tools summary').click();
  await page.getByRole('button', { name: tools.readAloud }).click();
  const bar = page.getByRole('region', { name: tools.readAloudBar });
  const spoken = page.locator('[data-spoken]');
  await expect(spoken).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('data-spoken');
  await expect(bar).toBeInViewport({ ratio: 1 });

  // On to the first printed line.
  const line = page.locator('[data-line][data-spoken]');
  await expect(async () => {
    await page.evaluate(() => (globalThis as { nextPiece?: () => void }).nextPiece?.());
    await expect(line).toHaveCount(1, { timeout: 50 });
  }).toPass();
  await expect(spoken).toHaveCount(1);
  await expect(line).toBeInViewport();
  await expect(bar).toBeInViewport({ ratio: 1 });

  await bar.getByRole('button', { name: tools.pause }).click();
  const before = (await spokenOn(page)).length;
  await page.evaluate(() => (globalThis as { nextPiece?: () => void }).nextPiece?.());
  expect((await spokenOn(page)).length).toBe(before);
  await expect(line).toHaveCount(1);
  await bar.getByRole('button', { name: tools.goOnShort }).click();
  await expect.poll(async () => (await spokenOn(page)).length).toBe(before + 1);

  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(bar).toBeHidden();
  await expect(spoken).toHaveCount(0);
});

test('the voice goes on when the page reads everything anew, and stops when what it reads is changed', async ({
  page,
}) => {
  await page.addInitScript(() => Object.assign(globalThis, { waitsForTurn: true }));
  await giveVoice(page, 'ja-JP');
  await seed(page, {});
  await page.goto('/handbook/during');
  const { tools } = handbookWords.ja;
  await page.locator('.reading-tools summary').click();
  await page.getByRole('button', { name: tools.readAloud }).click();
  const bar = page.getByRole('region', { name: tools.readAloudBar });
  await expect(bar).toBeVisible();

  // As another window tells it, or the phone that is taken up again: dates and notes are read once more.
  await page.evaluate(storeRows, rowsOf({ settings: { textSize: 3 } }));
  await page.evaluate(() => new BroadcastChannel('temoto').postMessage('changed'));
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '3');
  await storedValue(page, 'clinic-notes');
  const before = (await spokenOn(page)).length;
  await page.evaluate(() => (globalThis as { nextPiece?: () => void }).nextPiece?.());
  await expect.poll(async () => (await spokenOn(page)).length).toBe(before + 1);
  await expect(bar).toBeVisible();

  const note = page.getByRole('region', { name: clinicNotes['hospital-stay'].label });
  await note.getByRole('button').click();
  await note.getByRole('textbox').fill('1回目は入院');
  await note.getByRole('button', { name: clinicNoteWords.ja.save }).click();
  await expect(bar).toBeHidden();
});

test('without a voice a sentence says so', async ({ page }) => {
  await giveVoice(page, 'fr-FR');
  await seed(page, {});
  await page.goto(SHORT);
  await page.locator('.reading-tools summary').click();
  await expect(page.getByText(handbookWords.ja.tools.noVoice)).toBeVisible();
});

test('larger text of an iPhone makes the page and the call page larger, whatever step is chosen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    CSS.supports = () => true;
    const own = getComputedStyle;
    // The probe is the only thing that is asked while it is hidden at the root.
    globalThis.getComputedStyle = (element, pseudo) =>
      element.parentElement === document.documentElement && element.localName === 'span'
        ? ({ fontSize: '25.5px' } as CSSStyleDeclaration)
        : own(element, pseudo);
  });
  await seed(page, { settings: { textSize: 2 } });
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  for (const [path, expected] of [
    ['/handbook', 30],
    ['/call', 27],
  ] as const) {
    await page.goto(path);
    await expect.poll(size, path).toBe(expected);
  }
});
