/** Reads a phone number as people type it; what is not clear is refused with the reason, never guessed. */
import type { PhoneNumber } from './contact.ts';
import { groupNumber } from './phone-grouping.ts';

export type PhoneNumberRefusal =
  | 'empty'
  | 'not-a-phone-number'
  /** With # or *: iPhones do not dial these from a link. */
  | 'not-dialable'
  /** 110, 118, 119 and the like have their own place. */
  | 'emergency-number'
  /** Neither a leading 0 nor a country. */
  | 'area-code-missing'
  | 'too-short'
  | 'too-long'
  | 'extension-missing';

export type ReadPhoneNumber =
  | { kind: 'number'; number: PhoneNumber }
  | { kind: 'refused'; reason: PhoneNumberRefusal };

const EMERGENCY_NUMBERS: readonly string[] = ['110', '112', '118', '119', '911', '999'];

/** Services of the domestic network: it does not promise to find them behind +81. */
const DOMESTIC_ONLY = /^0(?:120|570|800)/;

const HYPHENS = /[-ー‐‑‒–—―−─━]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const LABEL = /^(?:電話(?:番号)?|代表|直通|phone|tel|☎\ufe0f?)\s*[:.]?\s*/i;
const SWITCHBOARD = /\s*\(?(?:代表|代|直通)\)?$/;
/** 010 is the way abroad from Japan, 00 the way to Japan from many countries. */
const COUNTRY_FIRST = /^(?:\+|010|00(?=[\s-]?81))/;
const EXTENSION = /\s*[(;]?\s*(?:内線(?:番号)?|extension|ext|x|,+)\s*[.:=]?\s*\d{0,6}\s*\)?$/i;

/** At most 15 digits behind the + (ITU-T E.164); no country is reached with fewer than 7. */
const INTERNATIONAL_DIGITS = { min: 7, max: 15 };

export function readPhoneNumber(text: string): ReadPhoneNumber {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(HYPHENS, '-').trim();
  if (plain === '') return refused('empty');
  if (/[#*]/.test(plain)) return refused('not-dialable');

  const typed = plain.replace(LABEL, '');
  const tail = EXTENSION.exec(typed)?.[0] ?? '';
  const extension = digitsIn(tail);
  if (tail !== '' && extension === '') return refused('extension-missing');
  const result = readWithoutExtension(typed.slice(0, typed.length - tail.length).replace(SWITCHBOARD, ''));
  if (result.kind === 'refused' || tail === '') return result;

  const isEnglish = /[ex]/i.test(tail);
  const shown = `${result.number.shown} ${isEnglish ? 'ext.' : '内線'} ${extension}`;
  return { kind: 'number', number: { ...result.number, shown } };
}

function readWithoutExtension(text: string): ReadPhoneNumber {
  if (!/^\+?[\d\s().-]*\d[\d\s().-]*$/.test(text)) return refused('not-a-phone-number');
  if (EMERGENCY_NUMBERS.includes(digitsIn(text))) return refused('emergency-number');

  const country = COUNTRY_FIRST.exec(text)?.[0];
  if (country === undefined) return readNational(text);
  // +44 (0)20 …: the zero in brackets is for callers at home.
  const abroad = text.slice(country.length).replace('(0)', ' ');
  if (!digitsIn(abroad).startsWith('81')) return readInternational(abroad);
  return readNational(abroad.replace(/81\D*0?/, '0'));
}

function readNational(text: string): ReadPhoneNumber {
  const national = digitsIn(text);
  if (!national.startsWith('0')) return refused(national.length < 5 ? 'too-short' : 'area-code-missing');
  if (/^00/.test(national)) return refused('not-a-phone-number');
  const length = lengthOf(national);
  if (national.length < length) return refused('too-short');
  if (national.length > length) return refused('too-long');
  return {
    kind: 'number',
    number: {
      tel: DOMESTIC_ONLY.test(national) ? national : `+81${national.slice(1)}`,
      shown: groupNumber(national, groupsIn(text)),
    },
  };
}

/** Mobile, internet and 0800 numbers have eleven digits, all others ten. */
function lengthOf(national: string): number {
  return /^0[25-9]0/.test(national) ? 11 : 10;
}

function readInternational(text: string): ReadPhoneNumber {
  const digits = digitsIn(text);
  if (digits.startsWith('0')) return refused('not-a-phone-number');
  if (digits.length < INTERNATIONAL_DIGITS.min) return refused('too-short');
  if (digits.length > INTERNATIONAL_DIGITS.max) return refused('too-long');
  return { kind: 'number', number: { tel: `+${digits}`, shown: `+${groupsIn(text).join(' ')}` } };
}

const digitsIn = (text: string): string => text.replace(/\D/g, '');

const groupsIn = (text: string): string[] => text.split(/\D/).filter((group) => group !== '');

function refused(reason: PhoneNumberRefusal): ReadPhoneNumber {
  return { kind: 'refused', reason };
}
