// Type-checks every runtime that the root tsconfig lists, each with its own globals only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as { references: { path: string }[] };
let failed = false;
for (const { path } of root.references) {
  const run = spawnSync('tsc', ['-p', path], { stdio: 'inherit' });
  if (run.status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
