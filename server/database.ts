// Opens the database that the configuration names: PostgreSQL and its relatives by address, else the one in the folder.
import type { Config } from './config.ts';
import { openEmbedded } from './embedded-database.ts';
import { openPostgres } from './postgres-database.ts';
import type { Store } from './store.ts';

export type OpenDatabase = {
  store: Store;
  /** One sentence for the operator about what had to be put right. */
  notice?: string | undefined;
  /** Gives back the space of deleted rows where no autovacuum does it. */
  tidy(): Promise<void>;
  /** These four matter only where nobody else keeps copies of the database. */
  snapshot(): Promise<void>;
  snapshotIfDue(): Promise<void>;
  /** Of the newest; undefined while there is none. */
  snapshotAgeSeconds?(): number | undefined;
  noteForgotten(deviceIds: readonly string[]): Promise<void>;
  close(): Promise<void>;
};

export type OpeningOptions = {
  /** Hears of failures that no caller waits for, and of the cause behind a sentence. */
  onError(error: unknown): void;
  /** Ends the opening between two steps: nothing stays open, and the next start finds a whole database. */
  stop: AbortSignal;
};

export function openDatabase(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  options: OpeningOptions,
): Promise<OpenDatabase> {
  return databaseUrl ? openPostgres(databaseUrl, options) : openEmbedded(dataDir, options);
}
