// The iPhone's text size: larger letters are followed, smaller ones are not, and no other device is asked.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasSystemTextSize, scaleOf } from '../../src/device/system-text-size.ts';

test.each([
  [17, 1],
  [21, 21 / 17],
  [34, 2],
  [53, 2],
  [14, 1],
  [Number.NaN, 1],
])('a letter of %d px makes the text %d times as large', (px, scale) => {
  expect(scaleOf(px)).toBe(scale);
});

describe('an engine is asked', () => {
  const engine = (...known: string[]) => ({
    supports: (property: string) => known.includes(property),
  });

  test('when it knows the font and is held in a hand', () => {
    expect(hasSystemTextSize(engine('font', '-webkit-touch-callout'))).toBe(true);
    expect(hasSystemTextSize(engine('font'))).toBe(false);
    expect(hasSystemTextSize(engine('-webkit-touch-callout'))).toBe(false);
    expect(hasSystemTextSize(undefined)).toBe(false);
  });
});

test.each(['index.html', 'call.html'])('%s lets the text size of the system reach the page', (file) => {
  const html = readFileSync(file, 'utf8');
  expect(html).toContain('<meta name="text-scale" content="scale" />');
  expect(html).not.toMatch(/maximum-scale|user-scalable/);
});

test('each of the five steps stands upon it', () => {
  const sizes = [...readFileSync('src/ui/styles/tokens.css', 'utf8').matchAll(/font-size: (.*);/g)].map(
    ([, size]) => size,
  );
  expect(sizes).toHaveLength(5);
  for (const size of sizes) expect(size).toMatch(/^calc\([\d.]+% \* var\(--system-text, 1\)\)$/);
});
