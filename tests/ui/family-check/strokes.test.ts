// What a finger leaves on the pad.
import { expect, test } from 'vitest';
import { pathOf, pointIn, withPoint } from '../../../src/ui/pages/family-check/strokes.ts';

const PAD = { left: 20, top: 100, width: 350, height: 350 };

test('a place on the screen is a place in the square, whatever its size', () => {
  expect(pointIn(PAD, { clientX: 20, clientY: 100 })).toEqual([0, 0]);
  expect(pointIn(PAD, { clientX: 195, clientY: 450 })).toEqual([500, 1000]);
  expect(pointIn({ ...PAD, width: 700 }, { clientX: 195, clientY: 275 })).toEqual([250, 500]);
});

test('a finger that leaves the pad stays on its edge', () => {
  expect(pointIn(PAD, { clientX: -40, clientY: 900 })).toEqual([0, 1000]);
  expect(pointIn({ ...PAD, width: 0 }, { clientX: 50, clientY: 100 })).toEqual([0, 0]);
});

test('a trembling of less than a hair is left out', () => {
  expect(withPoint([100, 100], [102, 101])).toEqual([100, 100]);
  expect(withPoint([100, 100], [103, 100])).toEqual([100, 100, 103, 100]);
  expect(withPoint([], [0, 0])).toEqual([0, 0]);
});

test('strokes are drawn as lines, a touch as a dot', () => {
  expect(
    pathOf([
      [1, 2, 3, 4, 5, 6],
      [7, 8],
    ]),
  ).toBe('M1 2L3 4L5 6M7 8L7 8');
  expect(pathOf([])).toBe('');
});
