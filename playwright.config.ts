// Where the journeys run: the Chromium of this machine, a phone's portrait screen, Tokyo.
import { defineConfig } from '@playwright/test';
import { provideBrowser } from './tests/support/browsers.ts';

const { executablePath, env } = provideBrowser('chromium');

/** Every state, look and fault beside the main ways: minutes that only the full tier takes. */
const IN_DEPTH =
  /(?:accessibility|after-call|call-looks|call-page|family-check|family-check-screens|follow-up|hand-over|handbook-aloud|handbook-before|handbook-notes|handbook-print|handbook-reading|handbook-search|handbook-terms|killed|log|log-looks|new-edition|profile|provenance|read-out|reminders|reminders-looks|report|report-for-everyone|report-memory|share|storage|update|visit-check|watch)\.spec\.ts$/;

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
    launchOptions: { executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'journeys', testDir: 'tests/e2e', testIgnore: IN_DEPTH },
    { name: 'depth', testDir: 'tests/e2e', testMatch: IN_DEPTH },
    { name: 'push', testDir: 'tests/push', workers: 1 },
    { name: 'full', testDir: 'tests/full' },
  ],
});
