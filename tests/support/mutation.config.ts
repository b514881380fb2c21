// The tests that guard the domain, and nothing else: what a mutant of src/domain/symptoms or src/domain/contact is run against.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/domain/{symptoms,contact}/**/*.test.ts', 'tests/content/product/**/*.test.ts'],
    // Half a minute of clock times; the same rules have tests of their own.
    exclude: ['tests/domain/contact/every-minute.test.ts'],
    setupFiles: ['tests/support/mutation-setup.ts'],
  },
});
