// Builds the two documents, the service worker and their compressed twins, and names the unit-test projects.
import { readFileSync } from 'node:fs';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { callDocument } from './build/call-document.ts';
import { chunks } from './build/chunks.ts';
import { contentApprovals } from './build/content-approvals.ts';
import { contentHashes } from './build/content-hash.ts';
import { handbookMarkdown } from './build/handbook-markdown.ts';
import { inlineStyles } from './build/inline-styles.ts';
import { linePhrases } from './build/line-phrases.ts';
import { precompress } from './build/precompress.ts';

/** Whole processes on folders of their own: minutes that only the full tier takes. */
const SERVER_IN_DEPTH = [
  'tests/server/main.test.ts',
  'tests/server/{backup,fall-back,intact,npm-start,postgres-database,run,snapshot,snapshot-files}.test.ts',
];
/** A PostgreSQL server is of the full tier itself: what processes do on their own database is tested on it too. */
const NOT_ON_POSTGRES = process.env.TEST_DATABASE_URL ? SERVER_IN_DEPTH.slice(1) : SERVER_IN_DEPTH;

const isTest = process.env.VITEST !== undefined;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  appType: 'spa',
  define: {
    __APP_VERSION__: JSON.stringify(version),
    __CONTENT_HASH__: JSON.stringify(contentHashes('.').edition),
  },
  plugins: isTest
    ? [handbookMarkdown(), linePhrases()]
    : [
        handbookMarkdown(),
        linePhrases(),
        contentApprovals(),
        callDocument(),
        inlineStyles(),
        VitePWA({
          strategies: 'injectManifest',
          srcDir: 'service-worker',
          filename: 'sw.ts',
          injectRegister: false,
          manifest: false,
          injectManifest: {
            globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
            dontCacheBustURLsMatching: /-[A-Za-z0-9_-]{8}\./,
            rollupFormat: 'iife',
          },
        }),
        precompress(),
      ],
  build: {
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // A link for each file that a page may need costs the first start more than the round trip it saves: only styles stay.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'index.html', call: 'call.html' },
      // The way to Today names every chunk that may follow: words in those names would cost it most of a kilobyte.
      output: { chunkFileNames: 'assets/c-[hash].js', codeSplitting: chunks() },
      // On a slow machine a page of figures would stand where the address is printed.
      checks: { bundlerTimings: false },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { proxy: { '/api': 'http://localhost:8080' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          // Properties over thousands of reports, on a machine that is busy with other work.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          exclude: [
            'tests/bytes.test.ts',
            'tests/faults/**',
            'tests/server/**',
            'tests/e2e/**',
            'tests/push/**',
            'tests/full/**',
          ],
        },
      },
      {
        extends: true,
        // Everything is compressed once more, as hard as it can be.
        test: { name: 'bytes', include: ['tests/bytes.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          exclude: NOT_ON_POSTGRES,
          globalSetup: 'tests/server/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server-depth',
          include: SERVER_IN_DEPTH,
          globalSetup: 'tests/server/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: 'tests/server/global-setup.ts',
          testTimeout: 400_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
