// The call page as the worker answers it: personal before general, one page at every spelling of its address, with the server's headers.
import { chooseNumber, contactHours } from '../../src/domain/contact/choose-number.ts';
import { callWords } from '../../src/i18n/call.ts';
import { contactWords } from '../../src/i18n/contact.ts';
import { shellWords } from '../../src/i18n/shell.ts';
import { expect, test } from './journey.ts';
import { firstNumber, offlineReady, saveNumbers } from './pages.ts';
import { store } from './stored.ts';

const words = callWords.ja;
const inEnglish = callWords.en;
const WORKDAYS = [1, 2, 3, 4, 5] as const;
const SPELLINGS = ['/call', '/call/', '/call?x=1', '/call#hand-over'];

test('before a number is stored the page says where it is written, and offers 119', async ({ page }) => {
  for (const address of SPELLINGS) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: words.noNumber }), address).toBeAttached();
    await expect(page.getByRole('link', { name: words.emergencyName })).toHaveAttribute('href', 'tel:119');
  }
});

test('every spelling of the address gives the personal page', async ({ page }) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  for (const address of SPELLINGS) {
    await page.goto(address);
    await expect(firstNumber(page), address).toHaveAttribute('href', 'tel:+81312345678');
  }
});

test('the personal page carries the security headers of the server’s own', async ({ page, request }) => {
  const general = (await request.get('/call')).headers();
  await saveNumbers(page, { always: '03-1234-5678' });
  const personal = (await page.goto('/call'))?.headers() ?? {};
  const guards = Object.keys(general).filter((name) => /polic|^x-content|^referrer/.test(name));
  expect(guards).toContain('content-security-policy');
  for (const name of guards) expect(personal[name], name).toBe(general[name]);
  expect((await page.goto('/call'))?.fromServiceWorker()).toBe(true);
});

test('the number that stands first is the one for this hour', async ({ page }) => {
  await page.goto('/contact');
  await offlineReady(page);
  await page.getByLabel(contactWords.ja.always).fill('03-1234-5678');
  await page.getByLabel(contactWords.ja.day, { exact: true }).fill('03-8765-4321');
  await page.getByLabel(contactWords.ja.from).fill('08:30');
  await page.getByLabel(contactWords.ja.to).fill('17:00');
  await page.getByRole('button', { name: contactWords.ja.save }).click();
  await expect(page.getByText(contactWords.ja.saved, { exact: true })).toBeVisible();
  await page.goto('/call');
  const hours = contactHours({
    alwaysNumber: { shown: '03-1234-5678', tel: '+81312345678' },
    dayNumber: { shown: '03-8765-4321', tel: '+81387654321' },
    dayHours: WORKDAYS.map((weekday) => ({ weekday, from: '08:30', to: '17:00' })),
    closures: [],
  });
  const { first } = chooseNumber(hours, new Date());
  const order = first === 'day' ? ['+81387654321', '+81312345678'] : ['+81312345678', '+81387654321'];
  await expect(firstNumber(page)).toHaveAttribute('href', `tel:${order[0]}`);
  await expect(page.locator('main [data-call]:not([data-call="119"])').nth(1)).toHaveAttribute(
    'href',
    `tel:${order[1]}`,
  );
});

test('119 stands last, after every number of the hospital', async ({ page }) => {
  await saveNumbers(page, { always: '03-1234-5678', day: '03-8765-4321' });
  await page.goto('/call');
  const numbers = await page
    .locator('main a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  // Beside the numbers, and once more below the words for 119.
  expect(numbers.slice(-2)).toEqual(['tel:119', 'tel:119']);
  expect(numbers).toHaveLength(4);
});

test('somebody who cannot speak hands over a screen of words', async ({ page }) => {
  await page.goto('/call');
  await page.getByRole('link', { name: words.handOver }).click();
  await expect(page.getByRole('link', { name: words.handOverBack })).toBeInViewport();
  await page.getByRole('link', { name: words.handOverBack }).click();
  await expect(page.getByRole('link', { name: words.emergencyName })).toBeInViewport();
});

test('each report leaves the page twelve hours after its own time, with no script and no opening of the app', async ({
  page,
}) => {
  const secondsToGo = 20;
  const at = (ms: number) => new Date(Date.now() - ms).toISOString();
  const hour = 3_600_000;
  await page.goto('/contact');
  await offlineReady(page);
  await store(page, {
    reports: [
      {
        id: 'leaves-soon',
        at: at(12 * hour - secondsToGo * 1000),
        by: 'patient',
        report: { signs: {}, temperatureCelsius: 38.2 },
      },
      { id: 'stays', at: at(hour), by: 'patient', report: { signs: {}, temperatureCelsius: 38.7 } },
    ],
  });
  await saveNumbers(page, { always: '03-1234-5678' });
  // As the worker answers it, before any script of the page runs.
  const temperatures = () =>
    page.evaluate(async () => (await (await fetch('/call')).text()).match(/38\.\d/g)?.join());
  expect(await temperatures()).toBe('38.2,38.7');
  await expect.poll(temperatures, { timeout: 30_000 }).toBe('38.7');
});

test('before the first start a reader of English finds everything on the same page', async ({ page }) => {
  await page.goto('/call');
  await page.getByRole('link', { name: words.otherLanguage }).click();
  await expect(page.getByRole('heading', { name: inEnglish.title })).toBeInViewport();
  await expect(page.getByRole('heading', { name: inEnglish.noNumber })).toBeAttached();
  await expect(page.getByRole('link', { name: inEnglish.emergencyName })).toHaveAttribute('href', 'tel:119');
  await expect(page.getByText(inEnglish.noAnswer3)).toBeAttached();
});

test('from every page one tap leads to the call page', async ({ page }) => {
  for (const path of ['/', '/contact', '/settings', '/handbook', '/infusions', '/not-a-page']) {
    await page.goto(path);
    await page.getByRole('link', { name: shellWords.ja.call, exact: true }).click();
    await expect(page).toHaveURL(/\/call$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
  }
});
