// Before the server tests, once: the empty database, which otherwise each of the first test files would make for itself.
import { emptyDatabase } from './empty-database.ts';

export async function setup(): Promise<void> {
  await emptyDatabase();
}
