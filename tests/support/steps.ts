// One step of the test run: a command with an end, a clear line, and how many of its tests passed and failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Counts, countPlaywright, countVitest } from './test-reports.ts';

export type Step = {
  name: string;
  command: readonly [string, ...string[]];
  env?: Record<string, string>;
  /** Where the counts come from; a command without a report is one check that passes or fails. */
  report?: 'vitest' | 'playwright';
  /** Lines of its output that are worth reading when all went well: measured numbers. */
  shows?: RegExp;
};

/** Longer than the longest step takes on a slow machine: nothing hangs for ever. */
const STEP_MS = 20 * 60_000;

const shown = mkdtempSync(join(tmpdir(), 'temoto-reports-'));
process.on('exit', () => rmSync(shown, { recursive: true, force: true }));

export async function runStep(step: Step): Promise<Counts> {
  const startedAt = performance.now();
  const reportFile = join(shown, `${step.name.replaceAll(/[^a-z0-9]+/gi, '-')}.json`);
  const { code, output } = await run(step, reportFile);
  const counts = count(step, code, reportFile);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const mark = counts.failed === 0 ? '✓' : '✗';
  if (counts.failed > 0) console.log(`${output.trimEnd()}\n`);
  for (const line of output.split('\n')) if (step.shows?.test(line)) console.log(`  ${line}`);
  console.log(`${mark} ${step.name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  return counts;
}

function count(step: Step, code: number, reportFile: string): Counts {
  if (!step.report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const report = existsSync(reportFile)
    ? (JSON.parse(readFileSync(reportFile, 'utf8')) as unknown)
    : undefined;
  const counts = step.report === 'vitest' ? countVitest(report) : countPlaywright(report);
  // A runner that gives up without a failed test has failed all the same.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const REPORT_ARGUMENTS = {
  vitest: (file: string) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  playwright: () => ['--reporter=list,json'],
};

function run(step: Step, reportFile: string): Promise<{ code: number; output: string }> {
  const [command, ...args] = step.command;
  const extra = step.report ? REPORT_ARGUMENTS[step.report](reportFile) : [];
  return new Promise((done) => {
    const child = spawn(command, [...args, ...extra], {
      env: {
        ...process.env,
        PATH: `${resolve('node_modules/.bin')}:${process.env.PATH}`,
        NO_COLOR: '1',
        PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile,
        ...step.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that the end of a step that hangs is the end of all it started.
      detached: true,
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const stop = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
    const timer = setTimeout(() => {
      output += `\n${step.name} did not end in ${STEP_MS / 60_000} minutes.`;
      stop();
    }, STEP_MS);
    // Whoever ends the run ends all of it, not only the step in hand.
    const end = () => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    child.once('error', (error) => {
      output += error.message;
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      done({ code: code ?? 1, output });
    });
  });
}
