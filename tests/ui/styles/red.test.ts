// Red is kept for calling: no drawing, table or mark of the handbook takes it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const RED = /var\(--(?:call|emergency)[a-z-]*\)/;

test.each([
  'incidences',
  'picture',
  'chapter',
  'term',
  'read-aloud',
  'changes',
  'clinic-note',
  'preparation',
  'sources',
])('%s.css has no red', (name) => {
  expect(readFileSync(`src/ui/styles/${name}.css`, 'utf8')).not.toMatch(RED);
});
