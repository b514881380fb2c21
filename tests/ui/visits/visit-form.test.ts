// The check as filled in: what is missing, and that a missing tick is kept as a "no", never dropped.
import { describe, expect, it } from 'vitest';
import { EDITION } from '../../../src/content/product/edition.ts';
import { emptyVisit, readVisit, type VisitFields } from '../../../src/ui/pages/visits/visit-form.ts';

const TODAY = '2026-11-28';
const FILLED: VisitFields = {
  infusionId: 'c1d15',
  hasHandbook: true,
  knowsContact: true,
  role: 'nurse',
  initials: 'K.Y.',
  on: TODAY,
};
const problems = (change: Partial<VisitFields>) => {
  const read = readVisit({ ...FILLED, ...change }, TODAY);
  return read.kind === 'refused' ? read.problems : [];
};

describe('readVisit', () => {
  it('keeps both answers, who, when and the edition on the phone', () => {
    expect(readVisit({ ...FILLED, knowsContact: false }, TODAY)).toEqual({
      kind: 'check',
      check: { ...FILLED, knowsContact: false, editionId: EDITION.id },
    });
  });

  it('reads initials with full-width letters and blanks around them', () => {
    expect(readVisit({ ...FILLED, initials: '　Ｋ．Ｙ．　' }, TODAY)).toMatchObject({
      check: { initials: 'K.Y.' },
    });
  });

  it.each(['', '　 ', '123456789'])('refuses %j as initials', (initials) => {
    expect(problems({ initials })).toEqual(['initials']);
  });

  it('takes eight characters, counted as people see them', () => {
    expect(problems({ initials: '𠮷田𠮷田𠮷田𠮷田' })).toEqual([]);
  });

  it('refuses a day to come and a day that does not exist', () => {
    expect(problems({ on: '2026-11-29' })).toEqual(['day']);
    expect(problems({ on: '2026-02-30' })).toEqual(['day']);
    expect(problems({ on: '2026-11-21' })).toEqual([]);
  });

  it('names everything that is missing in the order of the page', () => {
    expect(problems({ ...emptyVisit(undefined, TODAY), on: '' })).toEqual([
      'which',
      'role',
      'initials',
      'day',
    ]);
  });
});
