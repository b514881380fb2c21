// Which errors mean that the database is away for a while: the caller is told to come again.
import { expect, test } from 'vitest';
import { isDatabaseAway } from '../../server/database-away.ts';

const withCode = (code: string) => Object.assign(new Error('no'), { code });

test.each([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01',
  '57P03',
  '08006',
  '25006',
  '53100',
  '53300',
  '58030',
])('%s does', (code) => {
  expect(isDatabaseAway(withCode(code))).toBe(true);
});

test.each([
  'Connection terminated unexpectedly',
  'Query read timeout',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error and is not queryable',
])('so does "%s", which has no code', (message) => {
  expect(isDatabaseAway(new Error(message))).toBe(true);
});

test.each([
  withCode('23505'),
  withCode('42P01'),
  withCode('22008'),
  withCode('25001'),
  new TypeError('x is undefined'),
  'text',
  undefined,
])('%s does not: it is a mistake of ours', (error) => {
  expect(isDatabaseAway(error)).toBe(false);
});
