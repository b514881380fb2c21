// The sums at the end of a test run: what counts as failed although nothing says so.
import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './test-reports.ts';

const vitest = (parts: object) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
  ...parts,
});
const playwright = (stats: object, errors: unknown[] = []) => ({
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe('the counts of a Vitest report', () => {
  it('are its passed and failed tests', () => {
    expect(countVitest(vitest({ numFailedTests: 2 }))).toEqual({ passed: 3, failed: 2 });
  });

  it('call skipped and planned tests failed', () => {
    expect(countVitest(vitest({ numPendingTests: 1, numTodoTests: 1 })).failed).toBe(2);
  });

  it('call a file that could not be loaded failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countVitest(vitest({ testResults })).failed).toBe(1);
  });

  it('call a missing report failed', () => {
    expect(countVitest(undefined)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the counts of a Playwright report', () => {
  it('call unexpected, flaky and skipped tests failed', () => {
    const report = playwright({ unexpected: 1, flaky: 1, skipped: 1 });
    expect(countPlaywright(report)).toEqual({ passed: 3, failed: 3 });
  });

  it('call an error outside every test failed', () => {
    expect(countPlaywright(playwright({}, [{}])).failed).toBe(1);
  });

  it('call a missing report failed', () => {
    expect(countPlaywright(undefined)).toEqual({ passed: 0, failed: 1 });
  });
});
