// Half-filled reports: what comes back from storage.
import { expect, test } from 'vitest';
import { emptyAnswers, hasAnswers } from '../../../src/ui/pages/symptoms/answers.ts';
import { parseDraft } from '../../../src/ui/pages/symptoms/draft.ts';

const answers = {
  ...emptyAnswers('family'),
  temperature: '３７．９',
  signs: { headache: 'unknown', chills: 2, rash: 'open' },
  recentFever: 'unknown',
  lastInfusion: '2',
  medicineUnknown: true,
  comparisons: { cough: 'same' },
  familyCheck: { missed: ['year', 'countdown'], usual: ['countdown'] },
  since: 'yesterday',
  devices: { oxygen: '95', systolic: '', pulse: '', breaths: '' },
};

test('a draft comes back as it was', () => {
  const stored = JSON.parse(JSON.stringify({ step: 'signs', answers }));
  expect(parseDraft(stored)).toEqual({ step: 'signs', answers });
});

test('what was typed under a result comes back for that result', () => {
  const added = { step: 'signs', answers, about: 'fever' };
  expect(parseDraft(JSON.parse(JSON.stringify(added)))).toEqual(added);
});

test('what the family’s check left comes back: the writing, and the miss that waits for its second answer', () => {
  const photo = { kind: 'photo', type: 'image/jpeg', bytes: new Uint8Array([1, 2]).buffer };
  const check = { sentence: photo, missedAt: '2026-11-25T20:00:00Z', hasBeenGiven: true };
  expect(parseDraft(structuredClone({ step: 'signs', answers, check }))?.check).toEqual(check);
});

test('a check that nobody can read is none, and one without a writing is one', () => {
  const check = (stored: unknown) => parseDraft({ answers, check: stored })?.check;
  expect(check('yes')).toBeUndefined();
  expect(check({ sentence: { kind: 'spoken' }, missedAt: 5 })).toEqual({});
});

test('what another edition wrote differently comes back empty, not broken', () => {
  const odd = {
    ...answers,
    signs: { hiccups: 2, chills: 7 },
    comparisons: { cough: 'perhaps', hiccups: 'same' },
    medicineUnknown: 'yes',
    familyCheck: { missed: 'year' },
    recentFever: 5,
    since: 1999,
    lastInfusion: 'x',
    devices: 3,
  };
  expect(parseDraft({ step: 'somewhere', answers: odd })).toEqual({
    step: 'danger',
    answers: { ...emptyAnswers('family'), temperature: '３７．９' },
  });
});

test('a family check comes back with the items of the check only', () => {
  const check = (familyCheck: unknown) =>
    parseDraft({ answers: { ...answers, familyCheck } })?.answers.familyCheck;
  expect(check('cannot')).toBe('cannot');
  expect(check({ missed: ['year', 'hop'] })).toEqual({ missed: ['year'] });
});

test.each([undefined, null, 'text', {}, { answers: { by: 'doctor' } }])('%o is no draft', (stored) => {
  expect(parseDraft(stored)).toBeUndefined();
});

test('nothing is half filled before the first answer', () => {
  expect(hasAnswers(emptyAnswers('patient'))).toBe(false);
  expect(hasAnswers({ ...emptyAnswers('patient'), recentFever: undefined })).toBe(false);
  expect(hasAnswers({ ...emptyAnswers('patient'), temperature: '3' })).toBe(true);
});
