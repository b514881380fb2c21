// The README's table of settings is complete: every variable that is read, and no other.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('README and configuration name the same variables', () => {
  const read = [...readFileSync('server/config.ts', 'utf8').matchAll(/(?:read|parsePort)\(\s*'([A-Z_]+)'/g)];
  const table = readFileSync('README.md', 'utf8').split('## Running it')[1]?.split('\n\n')[1] ?? '';
  const told = table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name));
  expect([...new Set(told)].sort()).toEqual([...new Set(read.map(([, name]) => name))].sort());
});
