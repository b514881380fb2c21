// Who was forgotten while snapshots still know them: a file beside these, in which nobody is named but by a hash.
import { createHash } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './database-schema.ts';
import { errorCode } from './error-code.ts';
import { SCHEMA } from './migrations.ts';
import { syncFolder } from './sync-folder.ts';

type ForgottenNotes = {
  /** Resolves when even a power cut would not undo it. */
  add(deviceIds: readonly string[]): Promise<void>;
  /** Unless `isNeeded` when its turn has come. */
  clear(isNeeded: () => boolean): Promise<void>;
};

const HASH_LINE = /^[0-9a-f]{64}$/;

function notesFile(dataDir: string): string {
  return join(dataDir, 'forgotten');
}

export function makeForgottenNotes(dataDir: string): ForgottenNotes {
  const path = notesFile(dataDir);
  let waiting: string[] = [];
  let last: Promise<void> = Promise.resolve();

  /** One after the other: a note that is written while the file is removed would be lost. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }

  return {
    add(deviceIds) {
      const lines = deviceIds.map((id) => `\n${hashOf(id)}\n`);
      waiting.push(...lines);
      return inTurn(async () => {
        // What came meanwhile is written at once; whoever brought it finds nothing left to do.
        if (lines.length > 0 && waiting.length === 0) return;
        const text = waiting.join('');
        waiting = [];
        try {
          await append(path, text);
        } catch (error) {
          waiting.unshift(text);
          throw error;
        }
        await syncFolder(dataDir);
      });
    },
    clear: (isNeeded) =>
      inTurn(async () => {
        if (!isNeeded()) await rm(path, { force: true });
      }),
  };
}

/** A line that a crash broke off ends where the next one begins. */
async function append(path: string, text: string): Promise<void> {
  await using file = await open(path, 'a', 0o600);
  await file.appendFile(text);
  await file.sync();
}

/** Out of a database that was made from a snapshot. */
export async function deleteForgotten(bare: Kysely<Tables>, dataDir: string): Promise<void> {
  const text = await readFile(notesFile(dataDir), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
  const hashes = text.split('\n').filter((line) => HASH_LINE.test(line));
  await sql`
    delete from ${sql.table(`${SCHEMA}.devices`)}
     where encode(sha256(convert_to(id::text, 'UTF8')), 'hex')
           in (select jsonb_array_elements_text(${JSON.stringify(hashes)}::jsonb))`.execute(bare);
}

function hashOf(deviceId: string): string {
  return createHash('sha256').update(deviceId).digest('hex');
}
