/** How the words of signs and lines are asked for: printed, as a label, or in one of the two voices. */
import type { Locale } from '../../domain/locale.ts';
import type { LineId, SignLineId } from '../../domain/symptoms/line-id.ts';
import type { SignId } from '../../domain/symptoms/sign-id.ts';
import { lines as linesEn } from './en/lines.ts';
import { levels as levelsEn, signs as signsEn } from './en/signs.ts';
import { lines as linesJa } from './ja/lines.ts';
import { levels as levelsJa, signs as signsJa } from './ja/signs.ts';
import type { Voice } from './word-types.ts';

const SIGNS = { ja: signsJa, en: signsEn };
const LEVELS = { ja: levelsJa, en: levelsEn };
const LINES = { ja: linesJa, en: linesEn };
const COLON: Record<Locale, string> = { ja: '：', en: ': ' };

function isSignLine(id: LineId): id is SignLineId {
  return id in LEVELS.ja;
}

/** A sign line's id is its sign's id, a hyphen and one digit. */
function signOf(id: SignLineId): SignId {
  return id.slice(0, -2) as SignId;
}

export function signLabel(locale: Locale, id: SignId): string {
  return SIGNS[locale][id].label;
}

export function levelWords(locale: Locale, id: SignLineId, voice: Voice): string {
  const { patient, family } = LEVELS[locale][id];
  return voice === 'family' ? (family ?? patient) : patient;
}

/** The sentence as the handbook prints it and the result shows it. */
export function printedLine(locale: Locale, id: LineId): string {
  if (!isSignLine(id)) return LINES[locale][id];
  return saidLine(locale, id, 'patient');
}

/** The same sentence in the voice of whoever reports it. */
export function saidLine(locale: Locale, id: SignLineId, voice: Voice): string {
  return signLabel(locale, signOf(id)) + COLON[locale] + levelWords(locale, id, voice);
}
