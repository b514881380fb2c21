// The hash of one call line: another when its row or its words change, the same when another line does.
import { expect, test } from 'vitest';
import { hashOfLine, lineHashes } from '../../build/line-hashes.ts';
import { CALL_LINES } from '../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../src/content/product/lines/closing.ts';
import type { LineRow } from '../../src/domain/symptoms/line-row.ts';

const fever = CALL_LINES.find(({ id }) => id === 'fever-37.5') as LineRow;

test('every line has one of its own', () => {
  const hashes = lineHashes();
  expect(Object.keys(hashes).length).toBe(CALL_LINES.length + CLOSING_LINES.length);
  expect(new Set(Object.values(hashes)).size).toBe(Object.keys(hashes).length);
});

test('is another once a threshold, an urgency, what raises it or its source changes', () => {
  const changed: LineRow[] = [
    { ...fever, when: { quantity: 'temperature-celsius', from: 38 } },
    { ...fever, urgency: 'contact-today' },
    { ...fever, raise: { to: 'emergency', when: { fact: 'day-unknown' } } },
    { ...fever, source: 'DESIGN' },
  ];
  const hashes = [fever, ...changed].map(hashOfLine);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashOfLine({ ...fever })).toBe(hashOfLine(fever));
});

test('is another once its words change: each line’s words are its id’s', () => {
  expect(hashOfLine({ ...fever, id: 'risen-1.0' })).not.toBe(hashOfLine(fever));
});
