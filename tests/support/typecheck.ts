// Type-checks every runtime that the root tsconfig lists, each with its own globals only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as { references: { path: string }[] };
let failed = false;
for (const { path } of root.references) {
  // What did not change since the last run is not looked at again.
  const memory = `node_modules/.cache/types/${path.replaceAll(/[^a-z]+/g, '-')}.tsbuildinfo`;
  const command = ['-p', path, '--incremental', '--tsBuildInfoFile', memory];
  const run = spawnSync('tsc', command, { stdio: 'inherit' });
  if (run.status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
