// When something is broken the call still works: no script, a script that throws, a database that is gone or never answers.

import { formQuestionWords } from '../../src/content/product/form-question.ts';
import { callWords } from '../../src/i18n/call.ts';
import { handbookWords } from '../../src/i18n/handbook.ts';
import { noticeWords } from '../../src/i18n/notices.ts';
import { settingsWords } from '../../src/i18n/settings.ts';
import { shellWords } from '../../src/i18n/shell.ts';
import { expect, test } from './journey.ts';
import { arrived, firstNumber, PAGES, saveNumbers } from './pages.ts';

const callLink = { name: shellWords.ja.call, exact: true };

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('every address leads to the call page in one tap, and the page says everything', async ({ page }) => {
    test.setTimeout(120_000);
    for (const { path } of PAGES) {
      await page.goto(path);
      await page.getByRole('link', callLink).click();
      await expect(page.getByRole('heading', { name: callWords.ja.title })).toBeVisible();
      await expect(page.getByRole('link', { name: callWords.ja.emergencyName })).toHaveAttribute(
        'href',
        'tel:119',
      );
      await expect(page.getByText(callWords.ja.noAnswer3)).toBeVisible();
    }
  });

  test('the screen to hand over opens and closes', async ({ page }) => {
    await page.goto('/call');
    await page.getByRole('link', { name: callWords.ja.handOver }).click();
    await expect(page.getByRole('link', { name: callWords.ja.handOverBack })).toBeInViewport();
  });
});

test('a main script that throws at once leaves the call link on every address', async ({
  page,
  breaches,
}) => {
  test.setTimeout(120_000);
  await page.route(/\/assets\/index-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken build");' }),
  );
  for (const { path } of PAGES) {
    await page.goto(path);
    await page.getByRole('link', callLink).click();
    await expect(page.getByRole('heading', { name: callWords.ja.title })).toBeVisible();
  }
  const met = breaches.splice(0);
  expect(met).toContainEqual(expect.stringContaining('broken build'));
  // Anything else would be a breach of its own.
  breaches.push(...met.filter((breach) => !breach.includes('broken build')));
});

const chapter = { path: '/handbook/when-to-call', heading: /^電話するとき$/ };

const BROKEN = {
  'throws at once': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  },
  'fails a moment later': () => {
    const { open } = IDBFactory.prototype;
    // The real thing, and not an imitation: no database can go back to a lower version.
    IDBFactory.prototype.open = function (this: IDBFactory, name) {
      open.call(this, name, 9000);
      return open.call(this, name, 1);
    };
  },
  'never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
};

for (const [how, breakDatabase] of Object.entries(BROKEN)) {
  test(`a database that ${how}: call page and handbook work, and the page says what is lost`, async ({
    page,
  }) => {
    await saveNumbers(page, { always: '03-1234-5678' });
    await page.addInitScript(breakDatabase);
    await page.goto('/handbook');
    await expect(page.getByText(noticeWords.ja.storageGoneTitle)).toBeVisible();
    await page.getByRole('radio', { name: formQuestionWords.ja.drip }).click();
    await page.getByRole('link', { name: /電話するとき/ }).click();
    await arrived(page, chapter);
    await expect(page.locator('main h2').first()).toBeVisible();
    // The chapter itself leads there too; the bar stands last.
    await page.getByRole('link', callLink).last().click();
    await expect(firstNumber(page)).toHaveAttribute('href', 'tel:+81312345678');
  });
}

test.describe('before anything is kept for a day without a network', () => {
  test.use({ serviceWorkers: 'block' });

  test('a page whose files cannot be had says so, keeps the call, and opens once they can', async ({
    page,
  }) => {
    await page.goto('/contact');
    const files = /\/assets\/c-[^/]*\.js$/;
    // Names of chunks say nothing: the page's own is known by its words.
    await page.route(files, async (route) => {
      const response = await route.fetch();
      const isItsOwn = (await response.text()).includes(settingsWords.ja.eraseLead);
      await (isItsOwn ? route.abort() : route.fulfill({ response }));
    });
    await page.goto('/settings');
    await expect(page.getByRole('heading', { name: shellWords.ja.pageFailed })).toBeVisible();
    await expect(page.getByRole('link', callLink)).toHaveAttribute('href', '/call');
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: shellWords.ja.again, exact: true }).click();
    await expect(page.getByRole('heading', { name: settingsWords.ja.title, exact: true })).toBeVisible();
  });

  test('chapters that arrive in the very moment of the answer open all the same', async ({ page }) => {
    await page.goto('/contact');
    let arrive = () => {};
    const held = new Promise<void>((done) => {
      arrive = done;
    });
    const asked = new Promise<string>((done) => {
      void page.route(/\/assets\/c-[^/]*\.js$/, async (route) => {
        const response = await route.fetch();
        const isChapters = (await response.body()).length > 200_000;
        if (isChapters) {
          done(route.request().url());
          await held;
        }
        await route.fulfill({ response });
      });
    });
    await page.goto('/handbook');
    const drip = page.getByRole('radio', { name: formQuestionWords.ja.drip });
    await drip.waitFor();
    const url = await asked;
    // Between a page's drawing and its effects lies a frame: here it lasts until the chapters are there.
    await page.evaluate(() => {
      const { requestAnimationFrame: frame, setTimeout: later } = globalThis;
      const waiting: (() => void)[] = [];
      globalThis.requestAnimationFrame = (run) => waiting.push(() => run(performance.now()));
      globalThis.setTimeout = ((run: () => void, after = 0) =>
        after < 100 ? waiting.push(run) : later(run, after)) as typeof setTimeout;
      const endFrame = () => {
        Object.assign(globalThis, { requestAnimationFrame: frame, setTimeout: later });
        for (const run of waiting) run();
      };
      Object.assign(globalThis, { endFrame });
    });
    await drip.dispatchEvent('click');
    await expect(page.getByText(handbookWords.ja.loading)).toBeVisible();
    arrive();
    await page.evaluate(async (chapters) => {
      await import(chapters);
      (globalThis as unknown as { endFrame: () => void }).endFrame();
    }, url);
    await expect(page.getByRole('link', { name: /電話するとき/ })).toBeVisible();
  });
});
