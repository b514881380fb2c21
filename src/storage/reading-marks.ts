// Reading marks: one a chapter, with the edition that was read; a mark that is taken back is gone.
import type { ReadingMark } from '../domain/reading/reading-mark.ts';
import type { Database } from './database.ts';
import { writeStrictly } from './write.ts';

export function readReadingMarks(database: Database): Promise<ReadingMark[]> {
  return database.use((connection) => connection.getAll('reading-marks'));
}

export function saveReadingMark(database: Database, mark: ReadingMark): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['reading-marks'], async (transaction) => {
      await transaction.objectStore('reading-marks').put(mark);
    }),
  );
}

export function forgetReadingMark(database: Database, chapterId: string): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['reading-marks'], async (transaction) => {
      await transaction.objectStore('reading-marks').delete(chapterId);
    }),
  );
}
