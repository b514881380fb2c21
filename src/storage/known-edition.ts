// The edition the reader knows and the fingerprints of its text, written together: neither is ever of another edition.
import type { EditionPieces, KnownEdition } from '../domain/reading/known-edition.ts';
import type { Database } from './database.ts';
import { writeStrictly } from './write.ts';

export function saveKnownEdition(
  database: Database,
  known: KnownEdition,
  pieces: EditionPieces | undefined,
): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['values'], async (transaction) => {
      const values = transaction.objectStore('values');
      await Promise.all([
        values.put(known, 'known-edition'),
        pieces ? values.put(pieces, 'edition-pieces') : values.delete('edition-pieces'),
      ]);
    }),
  );
}
