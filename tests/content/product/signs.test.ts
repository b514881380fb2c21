// The rows of the signs are those that were agreed on.
import { expect, test } from 'vitest';
import { SIGN_LINES } from '../../../src/content/product/lines/sign-lines.ts';
import { SIGNS } from '../../../src/content/product/signs.ts';
import type { SignId } from '../../../src/domain/symptoms/sign-id.ts';
import agreed from '../../fixtures/triage-signs.json' with { type: 'json' };

type Agreed = {
  physical: boolean;
  nervous: boolean;
  raised: boolean;
  standing: boolean;
  bucket?: string;
  levels: Record<string, { urgency: string }>;
  sources: string;
};

const AGREED = agreed as unknown as Record<SignId, Agreed>;
const IDS = Object.keys(AGREED) as SignId[];

test('all 47 signs are there and no other', () => {
  expect(IDS).toHaveLength(47);
  expect(Object.keys(SIGNS).toSorted()).toEqual(IDS.toSorted());
});

test.each(IDS)('%s counts as what was agreed, with the agreed levels, urgencies and sources', (id) => {
  const { physical, nervous, raised, standing, bucket, levels, source } = SIGNS[id];
  expect({
    physical: physical ?? false,
    nervous: nervous ?? false,
    raised: raised ?? false,
    standing: standing ?? false,
    bucket,
    source,
    urgencies: Object.entries(levels).map(([level, row]) => [level, row.urgency]),
  }).toEqual({
    physical: AGREED[id].physical,
    nervous: AGREED[id].nervous,
    raised: AGREED[id].raised,
    standing: AGREED[id].standing,
    bucket: AGREED[id].bucket,
    source: AGREED[id].sources,
    urgencies: Object.entries(AGREED[id].levels).map(([level, row]) => [level, row.urgency]),
  });
});

test('the line of a level is called after the sign and the level', () => {
  for (const id of IDS) {
    for (const [level, row] of Object.entries(SIGNS[id].levels)) expect(row.line).toBe(`${id}-${level}`);
  }
});

test('every level of every sign is a printed line', () => {
  const levels = IDS.flatMap((id) => Object.values(SIGNS[id].levels).map((row) => row.line));
  expect(SIGN_LINES.map((row) => row.id).toSorted()).toEqual(levels.toSorted());
});

test('contact-today is level 1 and nothing else, as the definition of a smaller thing takes it', () => {
  for (const id of IDS) {
    for (const [level, row] of Object.entries(SIGNS[id].levels)) {
      expect([id, level, row.urgency === 'contact-today']).toEqual([id, level, level === '1']);
    }
  }
});
