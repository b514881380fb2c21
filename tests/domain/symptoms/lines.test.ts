// Each line of the table: what makes it match, what lies just beside it, and how urgent it is alone.
import { describe, expect, test } from 'vitest';
import { CALL_LINES } from '../../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../src/content/product/lines/closing.ts';
import { SIGN_LINES } from '../../../src/content/product/lines/sign-lines.ts';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import { type Hit, LATER, type Miss } from './line-cases.ts';
import { COMBINED_HITS, COMBINED_MISSES } from './lines-combined.ts';
import { MEASURED_HITS, MEASURED_MISSES } from './lines-measured.ts';

const HITS: Hit[] = [...MEASURED_HITS, ...COMBINED_HITS];
const MISSES: Miss[] = [...MEASURED_MISSES, ...COMBINED_MISSES];

describe('a line of the table', () => {
  test.each(HITS)('%s matches and gives %s: %j %j', (line, urgency, report, context = LATER) => {
    const result = assess(report, context);
    expect(result.lines).toContain(line);
    expect(result.urgency).toBe(urgency);
  });

  test.each(MISSES)('%s does not match: %j %j', (line, report, context = LATER) => {
    expect(assess(report, context).lines).not.toContain(line);
  });

  test('has a report here that it matches and one that it does not, whichever line it is', () => {
    const signLines = new Set(SIGN_LINES.map((row) => row.id));
    const table = [...CALL_LINES, ...CLOSING_LINES].map((row) => row.id).filter((id) => !signLines.has(id));
    expect(new Set(HITS.map(([line]) => line))).toEqual(new Set(table));
    expect(new Set(MISSES.map(([line]) => line))).toEqual(new Set(table));
  });
});
