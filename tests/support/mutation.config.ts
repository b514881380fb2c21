// The tests that guard src/domain/symptoms and src/domain/contact, and nothing else: mutants are run against them, and they must reach every branch.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/domain/{symptoms,contact}/**/*.test.ts', 'tests/content/product/**/*.test.ts'],
    // Half a minute of clock times; the same rules have tests of their own.
    // The record of editions reads every chapter and guards no line of the domain.
    exclude: ['tests/domain/contact/every-minute.test.ts', 'tests/content/product/editions.test.ts'],
    // Pure functions leave nothing behind; a mutant has a worker of its own all the same, one for all its files.
    isolate: false,
    // Nor is a busy machine a kill.
    testTimeout: 100_000,
    setupFiles: ['tests/support/mutation-setup.ts'],
    coverage: {
      include: ['src/domain/{symptoms,contact}/**/*.ts'],
      reportsDirectory: 'coverage/guarded',
      reporter: ['text'],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
});
