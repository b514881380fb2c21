// `npm test`: every check and every test of the repository, one after the other, and one line of sums at the end. `--full` adds the slow tier.
import { BrowserMissing, provideBrowser } from './browsers.ts';
import { runStep, type Step } from './steps.ts';

const isFull = process.argv.includes('--full');

const STEPS: readonly Step[] = [
  { name: 'form and lint', command: ['biome', 'check', '.'] },
  { name: 'types of every runtime', command: ['node', 'tests/support/typecheck.ts'] },
  { name: 'build', command: ['vite', 'build'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--project', 'unit'],
    report: 'vitest',
  },
  {
    name: 'bytes of the built page',
    command: ['vitest', 'run', '--project', 'bytes'],
    report: 'vitest',
    shows: /KB brotli$/,
  },
  {
    name: 'server tests',
    command: ['vitest', 'run', '--project', 'server', '--maxWorkers', '100%'],
    report: 'vitest',
  },
  {
    name: 'journeys in Chromium',
    command: ['playwright', 'test', '--project', 'journeys'],
    report: 'playwright',
  },
  {
    name: 'one real push in Firefox',
    command: ['playwright', 'test', '--project', 'push'],
    report: 'playwright',
  },
];

/** In parts, each with its own end: together they are longer than a step may take. */
const DEPTH_PARTS: readonly Step[] = ['1/3', '2/3', '3/3'].map((part) => ({
  name: `journeys in depth, ${part}`,
  command: ['playwright', 'test', '--project', 'depth', '--shard', part],
  report: 'playwright',
}));

const FULL_STEPS: readonly Step[] = [
  {
    name: 'every branch of symptoms and contact',
    command: ['vitest', 'run', '--config', 'tests/support/mutation.config.ts', '--coverage'],
    shows: /^All files/,
  },
  ...DEPTH_PARTS,
  {
    name: 'push in Firefox and Chromium in depth',
    command: ['playwright', 'test', '--project', 'push-depth'],
    report: 'playwright',
  },
  {
    name: 'server tests in depth',
    command: ['vitest', 'run', '--project', 'server-depth', '--maxWorkers', '100%'],
    report: 'vitest',
  },
  {
    name: 'server tests on PostgreSQL',
    command: ['node', 'tests/support/with-postgres.ts', 'vitest', 'run', '--project', 'server'],
    report: 'vitest',
  },
  {
    name: 'faults of the reminder service',
    command: ['vitest', 'run', '--project', 'faults', '--maxWorkers', '4'],
    report: 'vitest',
    shows: /faults \|/,
  },
  {
    name: 'other engines and Lighthouse',
    command: ['playwright', 'test', '--project', 'full', '--workers', '1'],
    report: 'playwright',
    shows: /^Lighthouse /,
  },
];

try {
  for (const name of ['chromium', 'firefox'] as const) provideBrowser(name);
} catch (error) {
  if (!(error instanceof BrowserMissing)) throw error;
  console.error(error.message);
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
for (const step of isFull ? [...STEPS, ...FULL_STEPS] : STEPS) {
  const { passed, failed } = await runStep(step);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
