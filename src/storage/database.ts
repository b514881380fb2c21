// Opens IndexedDB `temoto` and keeps it open: one reopening after a lost connection, never a failed write shown as saved.
import { type IDBPDatabase, openDB } from 'idb';
import type { TemotoSchema } from './schema.ts';
import { createStores } from './upgrades/0001-create-stores.ts';
import { addFamilyCheckSamples } from './upgrades/0002-add-family-check-samples.ts';
import { addReadingMarks } from './upgrades/0003-add-reading-marks.ts';

export const DATABASE_NAME = 'temoto';

/** Frozen upgrades in order; index + 1 is the version they lead to. */
const UPGRADES = [createStores, addFamilyCheckSamples, addReadingMarks] as const;

export type Connection = IDBPDatabase<TemotoSchema>;

export type DatabaseEvents = {
  /** Another tab holds an older version open: it must be closed before this one can go on. */
  onBlocked: () => void;
  /** A newer version waits for this tab; the connection has been closed for it. */
  onReplaced: () => void;
  /** It opened after all, long after the opening had been given up: the other tab was closed. */
  onOpenedLate?: () => void;
};

export type Database = {
  /** Runs `work` on an open connection; a connection lost under it is reopened once. Rejects when storage is gone. */
  use<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): void;
};

/** An opening that neither succeeds nor fails counts as failed after this time (WebKit can hang for ever). */
const OPEN_TIMEOUT_MS = 3000;

export function openDatabase(events: DatabaseEvents): Database {
  let opening: Promise<Connection> | undefined;

  function request(): Promise<Connection> {
    return openDB<TemotoSchema>(DATABASE_NAME, UPGRADES.length, {
      upgrade(database, oldVersion) {
        for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(database);
      },
      blocked: events.onBlocked,
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        opening = undefined;
        events.onReplaced();
      },
      terminated() {
        opening = undefined;
      },
    });
  }

  function open(): Promise<Connection> {
    if (opening) return opening;
    const asked = request();
    opening = withTimeout(asked).catch((error: unknown) => {
      opening = undefined;
      void takeLate(asked);
      throw error;
    });
    return opening;
  }

  async function takeLate(asked: Promise<Connection>): Promise<void> {
    const connection = await asked.catch(() => undefined);
    if (!connection) return;
    if (opening) {
      connection.close();
      return;
    }
    opening = asked;
    events.onOpenedLate?.();
  }

  return {
    async use(work) {
      try {
        return await work(await open());
      } catch (error) {
        if (!isConnectionLost(error)) throw error;
        opening = undefined;
        return work(await open());
      }
    },
    close() {
      opening?.then((connection) => connection.close()).catch(() => {});
      opening = undefined;
    },
  };
}

/** WebKit's ways of saying that its database process went away; a retry on the same handle loses data. */
function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error || error instanceof DOMException)) return false;
  return (
    (error.name === 'InvalidStateError' && /clos/i.test(error.message)) ||
    (error.name === 'UnknownError' && /connection|lost|server/i.test(error.message))
  );
}

function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database did not open in time')), OPEN_TIMEOUT_MS);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
