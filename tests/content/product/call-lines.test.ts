// What holds for the rows of the lines, whatever they say.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CALL_LINES } from '../../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../src/content/product/lines/closing.ts';
import * as thresholds from '../../../src/content/product/lines/thresholds.ts';
import { URGENCIES } from '../../../src/domain/symptoms/urgency.ts';

const FOLDER = 'src/content/product/lines';
const ALL = [...CALL_LINES, ...CLOSING_LINES];

describe('the rows of the lines', () => {
  test('stand once each', () => {
    expect(new Set(ALL.map((row) => row.id)).size).toBe(ALL.length);
  });

  test('are the ids that the type of the lines lists', () => {
    const listed = readFileSync('src/domain/symptoms/line-id.ts', 'utf8').match(/'[^']+'/g) ?? [];
    expect(ALL.map((row) => `'${row.id}'`).toSorted()).toEqual(listed.toSorted());
  });

  test('carry a source', () => {
    for (const row of ALL) {
      expect(row.source, row.id).not.toBe('');
    }
  });

  test('raise to something higher than they are', () => {
    for (const { id, urgency, raise } of ALL) {
      if (raise) expect(URGENCIES.indexOf(raise.to), id).toBeGreaterThan(URGENCIES.indexOf(urgency));
    }
  });
});

describe('the thresholds', () => {
  test('stand in one file: no other row holds a number but levels and counts', () => {
    for (const name of readdirSync(FOLDER).filter((file) => file !== 'thresholds.ts')) {
      const code = readFileSync(`${FOLDER}/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^']*'/g, '');
      expect(code.match(/\b\d{2,}\b|\b\d\.\d/g) ?? [], name).toEqual([]);
    }
  });

  test('are all used', () => {
    const code = readdirSync(FOLDER)
      .filter((file) => file !== 'thresholds.ts')
      .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
      .concat(readFileSync('src/domain/symptoms/close-watch.ts', 'utf8'))
      .join('\n');
    for (const name of Object.keys(thresholds)) expect(code).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test('name their unit', () => {
    for (const name of Object.keys(thresholds)) {
      expect(name).toMatch(/_(CELSIUS|DAYS|PERCENT|MMHG|PER_MINUTE|CYCLES)$/);
    }
  });
});
