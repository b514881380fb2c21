// The dark that follows the system and the dark that was chosen are the same dark, and both cover what the light one does.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const source = readFileSync('src/ui/styles/tokens.css', 'utf8');

function tokensAfter(selector: string): Record<string, string> {
  const from = source.indexOf(selector);
  expect(from, selector).toBeGreaterThanOrEqual(0);
  const block = source.slice(source.indexOf('{', from) + 1, source.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

const light = tokensAfter(':root {');
const chosen = tokensAfter(':root[data-theme="dark"]');
const bySystem = tokensAfter(':root:not([data-theme="light"])');

it('gives the same dark by choice and by the system', () => {
  expect(bySystem).toEqual(chosen);
  expect(Object.keys(chosen).length).toBeGreaterThan(15);
});

it('has a dark value for every colour of the light theme', () => {
  const colours = Object.entries(light).filter(([, value]) => /^#|transparent/.test(value));
  expect(colours.map(([name]) => name).filter((name) => chosen[name] === undefined)).toEqual([]);
});
