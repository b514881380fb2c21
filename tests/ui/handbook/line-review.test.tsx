// A line says that it waits for its review only where others no longer do.
import { expect, test } from 'vitest';
import { waitsAlone } from '../../../src/ui/pages/handbook/line-review.tsx';

const approval = {
  by: '佐藤 花子',
  role: '血液内科医',
  institution: 'みなと総合病院',
  on: '2027-01-31',
  hash: 'aaaa',
};

test('while nobody has checked any line, none says it: the chapter does', () => {
  expect(waitsAlone({ lines: {} }, 'fever-37.5')).toBe(false);
});

test('once one was checked, every other line says that it was not', () => {
  const lines = { 'fever-37.5': approval };
  expect(waitsAlone({ lines }, 'fever-37.5')).toBe(false);
  expect(waitsAlone({ lines }, 'risen-1.0')).toBe(true);
});
