// The numbers of a contact as lines of the call page, in the order of the hour, each number once.
import { contactHours } from '../../../domain/contact/choose-number.ts';
import type { Contact, PhoneNumber } from '../../../domain/contact/contact.ts';
import { callWords } from '../../../i18n/call.ts';
import type { CallFacts } from './call-facts.ts';
import { hoursLabel } from './hours-label.ts';

export type First = 'day' | 'always';

export type CallLine = { role: 'day' | 'always' | 'partner'; number: PhoneNumber; title: string };

export function linesOf(contact: Contact, locale: CallFacts['locale'], first: First): CallLine[] {
  const words = callWords[locale];
  const { hasDay, hasPartner } = contactHours(contact);
  const { alwaysNumber, dayNumber, partner } = contact;
  const own: CallLine[] = [];
  if (alwaysNumber) own.push({ role: 'always', number: alwaysNumber, title: words.always });
  if (dayNumber && hasDay) {
    const hours = hoursLabel(locale, contact.dayHours);
    // Alone and without hours it may be any of the hospital's numbers.
    const title = alwaysNumber ? hours || words.day : `${hours || words.hospital} ${words.noAlways}`;
    own.push({ role: 'day', number: dayNumber, title });
  }
  own.sort((one, other) => Number(other.role === first) - Number(one.role === first));
  if (!partner || !hasPartner) return own;
  return [...own, { role: 'partner', number: partner.number, title: `${words.partner} ${partner.hospital}` }];
}
