// The lines that begin with ::, each known by name; a name that nobody drew or listed stops the build.
import { expect, test } from 'vitest';
import { readDirective } from '../../build/handbook-directive.ts';
import { CLINIC_NOTES } from '../../src/content/product/clinic-notes.ts';
import { PICTURES } from '../../src/content/product/pictures.ts';

test.each(['calendar', 'incidences', 'when-to-call', 'preparation'])('::%s stands alone', (name) => {
  expect(readDirective(`::${name}`)).toEqual({ name });
  expect(readDirective(`::${name} more`)).toBe(`::${name} takes no name behind it`);
});

test.each(CLINIC_NOTES)('::clinic-note %s is a place for what the clinic said', (of) => {
  expect(readDirective(`::clinic-note ${of}`)).toEqual({ name: 'clinic-note', of });
});

test.each(PICTURES)('::picture %s is a drawing', (of) => {
  expect(readDirective(`::picture ${of}`)).toEqual({ name: 'picture', of });
});

test.each([
  ['::clinic-note', 'nothing is not in product/clinic-notes.ts'],
  ['::clinic-note diet', 'diet is not in product/clinic-notes.ts'],
  ['::picture', 'nothing is not in product/pictures.ts'],
  ['::picture lung', 'lung is not in product/pictures.ts'],
  ['::graph', '::graph is none of ::calendar, ::incidences, ::when-to-call, ::preparation'],
  ['::picture bridge twice', '::picture bridge twice is none of'],
])('%s is refused with its reason', (text, reason) => {
  expect(readDirective(text)).toContain(reason);
});
