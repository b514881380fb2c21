// The first shape of the database. Frozen: a later change is a new file.
import type { IDBPDatabase } from 'idb';
import type { TemotoSchema } from '../schema.ts';

export function createStores(database: IDBPDatabase<TemotoSchema>): void {
  database.createObjectStore('contact', { keyPath: 'version' });
  database.createObjectStore('infusions', { keyPath: 'id' });
  database.createObjectStore('reports', { keyPath: 'id' }).createIndex('at', 'at');
  database.createObjectStore('drafts', { keyPath: 'key' });
  database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('at', 'at');
  database.createObjectStore('visits', { keyPath: 'id' });
  database.createObjectStore('visit-voids', { keyPath: 'id' });
  database.createObjectStore('values');
}
