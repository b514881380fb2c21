// Keeps which chapters were read. Frozen: a later change is a new file.
import type { IDBPDatabase } from 'idb';
import type { TemotoSchema } from '../schema.ts';

export function addReadingMarks(database: IDBPDatabase<TemotoSchema>): void {
  database.createObjectStore('reading-marks', { keyPath: 'chapterId' });
}
