// A threshold of temperature is one constant of the lines: words of pages are given it, code compares with it.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as thresholds from '../../src/content/product/lines/thresholds.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';

const OWN = 'src/content/product/lines/thresholds.ts';
const CELSIUS = [
  thresholds.LOW_CELSIUS,
  thresholds.WARM_CELSIUS,
  thresholds.FEVER_CELSIUS,
  thresholds.VERY_HIGH_CELSIUS,
].map((celsius) => celsius.toFixed(1));

/** Where a pattern stands, as file:line, comments left out. */
function places(pattern: string, wanted: RegExp): string[] {
  return globSync(pattern)
    .filter((file) => file !== OWN)
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          wanted.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line) ? [`${file}:${index + 1}`] : [],
        ),
    );
}

test('no word of a page has a temperature of the lines written into it', () => {
  const written = new RegExp(`(?:${CELSIUS.join('|').replaceAll('.', '\\.')})|\\d\\.\\d\\s?(?:℃|°C)`);
  expect(written.test('37.5℃以上')).toBe(true);
  expect(places('src/i18n/**/*.ts', written)).toEqual([]);
});

test('no code compares with a temperature of its own', () => {
  const compared = /celsius.*[<>]=?\s*(?:3[5-9]|40)(?:\.\d)?\b/i;
  expect(compared.test('celsius >= 37.5')).toBe(true);
  expect(
    places('{src/{domain,ui,device,storage,i18n,content},server,service-worker}/**/*.{ts,tsx}', compared),
  ).toEqual([]);
});

test('the questions name the thresholds of the lines', () => {
  const { last, temperature } = symptomWords.ja;
  expect(last.recentFever(thresholds.FEVER_CELSIUS.toFixed(1))).toContain('37.5℃以上');
  expect(temperature.warmAnHourAgo(thresholds.WARM_CELSIUS.toFixed(1))).toContain('37.0℃以上');
});
