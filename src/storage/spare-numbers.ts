// The third copy of the numbers, in localStorage, for the recovery page only: Chromium loses it in a crash, so nothing depends on it.
import type { Contact } from '../domain/contact/contact.ts';

export const SPARE_NUMBERS_KEY = 'temoto:numbers';

export type SpareNumbers = {
  version: number;
  savedAt: string;
  numbers: { label: string; shown: string; tel: string }[];
};

/** False when this browser has no localStorage or it is full. */
export function saveSpareNumbers(contact: Contact): boolean {
  const numbers: SpareNumbers['numbers'] = [];
  if (contact.alwaysNumber) numbers.push({ label: '24', ...contact.alwaysNumber });
  if (contact.dayNumber) numbers.push({ label: 'day', ...contact.dayNumber });
  if (contact.partner) numbers.push({ label: contact.partner.hospital, ...contact.partner.number });
  try {
    const spare: SpareNumbers = { version: contact.version, savedAt: contact.savedAt, numbers };
    localStorage.setItem(SPARE_NUMBERS_KEY, JSON.stringify(spare));
    return true;
  } catch {
    return false;
  }
}

export function readSpareNumbers(): SpareNumbers | undefined {
  try {
    const text = localStorage.getItem(SPARE_NUMBERS_KEY);
    return text === null ? undefined : (JSON.parse(text) as SpareNumbers);
  } catch {
    return undefined;
  }
}

export function forgetSpareNumbers(): void {
  try {
    localStorage.removeItem(SPARE_NUMBERS_KEY);
  } catch {
    // No localStorage, nothing to forget.
  }
}
