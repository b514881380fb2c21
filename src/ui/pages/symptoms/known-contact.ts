// The contact to call: the stored one, else what the spare copy holds while the database cannot be opened.
import type { Contact } from '../../../domain/contact/contact.ts';
import { readSpareNumbers } from '../../../storage/spare-numbers.ts';
import type { Model } from '../../state/model.ts';

export function knownContact(model: Model): Contact | undefined {
  if (model.contact.value || model.storage.value !== 'gone') return model.contact.value;
  const spare = readSpareNumbers();
  if (!spare || spare.numbers.length === 0) return undefined;
  const contact: Contact = {
    version: spare.version,
    hospital: '',
    dayHours: [],
    closures: [],
    source: 'typed',
    savedAt: spare.savedAt,
  };
  for (const { label, shown, tel } of spare.numbers) {
    const number = { shown, tel };
    if (label === '24') contact.alwaysNumber = number;
    else if (label === 'day') contact.dayNumber = number;
    else contact.partner = { hospital: label, number };
  }
  return contact;
}
