// An approval holds for the words it was given for, and an edition only when everything in it is approved.
import { expect, test } from 'vitest';
import { approvalProblems } from '../../build/content-approvals.ts';
import { contentHashes } from '../../build/content-hash.ts';
import { APPROVALS } from '../../src/content/product/approvals.ts';

const HASHES = {
  edition: 'eeee',
  rows: 'aaaa',
  lines: { 'fever-37.5': '5555' },
  chapters: { infection: '1111', words: '2222' },
};
const WHO = { by: '佐藤 花子', role: '血液内科医', institution: 'みなと総合病院', on: '2027-01-31' };
const EVERYTHING = {
  chapters: { infection: { ...WHO, hash: '1111' }, words: { ...WHO, hash: '2222' } },
  lines: { 'fever-37.5': { ...WHO, hash: '5555' } },
  rows: { ...WHO, hash: 'aaaa' },
  edition: { ...WHO, hash: 'eeee' },
};

test('what is recorded in the repository holds', () => {
  expect(approvalProblems(APPROVALS, contentHashes('.'))).toEqual([]);
});

test('an edition of which every chapter, every line and the rows are approved as they stand holds', () => {
  expect(approvalProblems(EVERYTHING, HASHES)).toEqual([]);
});

test('an approval does not outlive the words it was given for', () => {
  const after = { ...HASHES, edition: 'ffff', chapters: { ...HASHES.chapters, infection: '3333' } };
  expect(approvalProblems(EVERYTHING, after)).toEqual([
    'the approval of the chapter infection is for 1111, but the words are now 3333: ask again, or remove it',
    'the approval of the edition is for eeee, but the words are now ffff: ask again, or remove it',
  ]);
});

test('the approval of a line does not outlive its row or its words', () => {
  const after = { ...HASHES, lines: { 'fever-37.5': '6666' } };
  expect(approvalProblems({ ...EVERYTHING, edition: null }, after)).toEqual([
    'the approval of the call line fever-37.5 is for 5555, but the words are now 6666: ask again, or remove it',
  ]);
});

test('an edition is not approved before everything in it is', () => {
  expect(approvalProblems({ ...EVERYTHING, chapters: {}, lines: {}, rows: null }, HASHES)).toEqual([
    'the edition is approved, but these are not: infection, words, the call line fever-37.5, the rows',
  ]);
});

test('an approval says who gave it, on which day, and names a chapter that exists', () => {
  expect(
    approvalProblems(
      {
        chapters: { gone: { ...WHO, hash: '1' } },
        lines: {},
        rows: { ...WHO, role: ' ', on: '2027-02-30', hash: 'aaaa' },
        edition: null,
      },
      HASHES,
    ),
  ).toEqual([
    'an approval names the chapter gone, which does not exist',
    'the approval of the rows does not say who gave it: name, role and institution',
    'the approval of the rows names no day like 2027-01-31',
  ]);
});
