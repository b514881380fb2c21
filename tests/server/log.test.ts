// A log line tells what failed and where, and none of the values in it.
import { expect, test } from 'vitest';
import { describeError, makeLog } from '../../server/log.ts';

test('an error is told by kind, code and place', () => {
  const error = Object.assign(new TypeError('connect ECONNREFUSED 192.0.2.7:443 /wpush/v2/secret'), {
    code: 'ECONNREFUSED',
    address: '192.0.2.7',
    detail: 'Key (id)=(42) exists',
  });
  const told = describeError(error);
  expect(told).toMatchObject({ type: 'TypeError', code: 'ECONNREFUSED' });
  expect(told.stack?.[0]).toContain('log.test.ts');
  expect(JSON.stringify(told)).not.toMatch(/192\.0\.2\.7|secret|42/);
});

test('what is thrown without being an error is told by its type only', () => {
  expect(describeError('https://web.push.apple.com/secret')).toEqual({ type: 'string' });
});

test('the log uses it', () => {
  const lines: string[] = [];
  makeLog('info', { write: (line) => void lines.push(line) }).error(
    { err: new Error('at 192.0.2.7') },
    'failed',
  );
  expect(lines.join('')).toContain('failed');
  expect(lines.join('')).not.toContain('192.0.2.7');
});
