// Keeps the family check's samples. Frozen: a later change is a new file.
import type { IDBPDatabase } from 'idb';
import type { TemotoSchema } from '../schema.ts';

export function addFamilyCheckSamples(database: IDBPDatabase<TemotoSchema>): void {
  database.createObjectStore('samples', { keyPath: 'id' }).createIndex('at', 'at');
}
