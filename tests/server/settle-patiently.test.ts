// What was sent is written down: later where the database is away, and without what can never be written.
import { expect, test } from 'vitest';
import { makeLog } from '../../server/log.ts';
import { settlePatiently } from '../../server/settle-patiently.ts';
import type { Settlement } from '../../server/settlement.ts';

const AWAY = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
const POISON = Object.assign(new Error('poison'), { code: '22P02' });

const named = (...ids: string[]) => ids.map((id) => ({ job: { id } }) as Settlement);

async function settleAll(group: Settlement[], fail: (ids: string[], tries: number) => Error | undefined) {
  const written: string[] = [];
  const logLines: string[] = [];
  let [tries, pauses] = [0, 0];
  await settlePatiently(group, {
    async write(some) {
      const ids = some.map(({ job }) => job.id);
      const error = fail(ids, ++tries);
      if (error) throw error;
      written.push(...ids);
    },
    log: makeLog('info', { write: (line) => void logLines.push(line) }),
    isStopping: () => false,
    async pause() {
      pauses += 1;
    },
  });
  return { written, logLines, tries, pauses };
}

test('a database that is away is waited for, however long, and told of once', async () => {
  const { written, logLines, pauses } = await settleAll(named('a', 'b'), (_, tries) =>
    tries <= 100 ? AWAY : undefined,
  );
  expect(written).toEqual(['a', 'b']);
  expect([logLines.length, pauses]).toEqual([1, 100]);
});

test('what can never be written is given up alone, after all others are written', async () => {
  const { written, logLines, pauses } = await settleAll(named('a', 'poison', 'b', 'c'), (ids) =>
    ids.includes('poison') ? POISON : undefined,
  );
  expect(written).toEqual(['a', 'b', 'c']);
  expect(pauses).toBe(5);
  expect(logLines.join('')).toContain('22P02');
});

test('a failure that passes loses nothing, whatever comes in between', async () => {
  const { written } = await settleAll(named('a', 'b', 'c'), (_, tries) => {
    if (tries === 1) return POISON;
    return tries < 9 ? AWAY : undefined;
  });
  expect(written.toSorted()).toEqual(['a', 'b', 'c']);
});
