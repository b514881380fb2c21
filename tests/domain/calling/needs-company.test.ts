/** Alone and nobody can come: which signs make it 119. */
import { expect, test } from 'vitest';
import { needsCompany } from '../../../src/domain/calling/needs-company.ts';

test('dizziness, bad colour and every sign of the nerves need somebody beside one', () => {
  expect(needsCompany([{ signs: { dizziness: 2 } }])).toBe(true);
  expect(needsCompany([{ signs: { pallor: 2 } }])).toBe(true);
  expect(needsCompany([{ signs: {} }, { signs: { confusion: 2 } }])).toBe(true);
});

test('other signs and smaller levels do not', () => {
  expect(needsCompany([{ temperatureCelsius: 38.2, signs: { headache: 1, chills: 2 } }])).toBe(false);
  expect(needsCompany([{ signs: { dizziness: 1 } }])).toBe(false);
});
