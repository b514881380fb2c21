// Where the journeys run: the Chromium of this machine, a phone's portrait screen, Tokyo.
import { defineConfig } from '@playwright/test';
import { provideBrowser } from './tests/support/browsers.ts';
import { CHROMIUM_ARGS } from './tests/support/chromium-args.ts';

const { executablePath, env } = provideBrowser('chromium');

/** The ways that must never break; every state, look and fault beside them takes minutes, and only the full tier has them. */
const MAIN_WAYS = /(?:broken|confusion|contact|first-start|install|offline|settings|taps)\.spec\.ts$/;

/** A message that goes the whole way, through a server that dies in between. */
const ONE_REAL_PUSH = /a practice message arrives/;

export default defineConfig({
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    actionTimeout: 10_000,
    launchOptions: { executablePath, env: { ...process.env, ...env }, args: CHROMIUM_ARGS },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'journeys', testDir: 'tests/e2e', testMatch: MAIN_WAYS },
    { name: 'depth', testDir: 'tests/e2e', testIgnore: MAIN_WAYS },
    { name: 'push', testDir: 'tests/push', workers: 1, grep: ONE_REAL_PUSH },
    { name: 'push-depth', testDir: 'tests/push', workers: 1, grepInvert: ONE_REAL_PUSH },
    // One at a time: a starved WebKit stops answering once the server is gone, and Lighthouse measures the machine as well.
    { name: 'full', testDir: 'tests/full', workers: 1 },
  ],
});
