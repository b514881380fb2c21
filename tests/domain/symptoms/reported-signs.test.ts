// The sign lines of a report, most urgent first.
import { expect, test } from 'vitest';
import { reportedSignLines } from '../../../src/domain/symptoms/reported-signs.ts';
import type { SignId } from '../../../src/domain/symptoms/sign-id.ts';

test('a report without signs has nothing to say', () => {
  expect(reportedSignLines({ temperatureCelsius: 38.2, signs: {} })).toEqual([]);
});

test('what needs an ambulance is said before what needs a call, and that before what can wait', () => {
  const lines = reportedSignLines({ signs: { chills: 1, headache: 2, weakness: 3, cough: 1 } });
  expect(lines).toEqual(['weakness-3', 'headache-2', 'chills-1', 'cough-1']);
});

test('a level that the sign does not have is said as the one that counts', () => {
  expect(reportedSignLines({ signs: { breathlessness: 1, jaundice: 3 } })).toEqual([
    'breathlessness-2',
    'jaundice-2',
  ]);
});

test('what the family check puts in force is said, at the higher of both levels', () => {
  const lines = reportedSignLines({
    signs: { confusion: 2 },
    familyCheck: { missed: ['place', 'sentence'] },
  });
  expect(lines).toEqual(['confusion-3', 'writing-2']);
});

test('an unchanged sign is still said', () => {
  expect(reportedSignLines({ signs: { tingling: 1 }, unchanged: ['tingling'] })).toEqual(['tingling-1']);
});

test('an unknown sign of a newer edition is left out', () => {
  expect(reportedSignLines({ signs: { hiccups: 2, chills: 2 } as Partial<Record<SignId, 2>> })).toEqual([
    'chills-2',
  ]);
});
