// The contact's versions: the newest counts, older ones are kept.
import type { Contact } from '../domain/contact/contact.ts';
import type { Database } from './database.ts';
import { writeStrictly } from './write.ts';

export function readContact(database: Database): Promise<Contact | undefined> {
  return database.use(async (connection) => {
    const cursor = await connection.transaction('contact').store.openCursor(null, 'prev');
    return cursor?.value;
  });
}

export type NewContact = Omit<Contact, 'version'>;

/** Stores the next version and gives it back as it was stored. */
export async function saveContact(database: Database, contact: NewContact): Promise<Contact> {
  let stored: Contact | undefined;
  await database.use((connection) =>
    writeStrictly(connection, ['contact'], async (transaction) => {
      const store = transaction.objectStore('contact');
      const newest = await store.openKeyCursor(null, 'prev');
      stored = { ...contact, version: (newest?.key ?? 0) + 1 } as Contact;
      await store.add(stored);
    }),
  );
  if (!stored) throw new Error('The contact was not stored');
  return stored;
}
