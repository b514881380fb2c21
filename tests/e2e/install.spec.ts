// The home screen: Chromium finds nothing that keeps Temoto from being installed.
import { expect, test } from './journey.ts';
import { offlineReady } from './pages.ts';

test('Temoto can be installed', async ({ phone, server }) => {
  const context = await phone.start();
  const page = await context.newPage();
  await page.goto(`${server.url}/contact`);
  await offlineReady(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect({ errors, url }).toEqual({ errors: [], url: `${server.url}/manifest.webmanifest` });
});
