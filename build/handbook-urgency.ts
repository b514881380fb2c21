// Knows the headings of the urgencies in a chapter, so that "call now" looks the same wherever it is printed.
import type { CallUrgency } from '../src/content/handbook-chapter.ts';
import { urgencyWords } from '../src/content/words/report-words.ts';
import type { Locale } from '../src/domain/locale.ts';

const URGENCIES: readonly CallUrgency[] = ['emergency', 'call-now', 'contact-today'];

/** Signs that ask for 119 only when they come together. */
const TOGETHER: Record<Locale, string> = { ja: '重なったら119番', en: 'Together: call 119' };

export function urgencyOfHeading(text: string, locale: Locale): CallUrgency | undefined {
  if (text === TOGETHER[locale]) return 'emergency';
  return URGENCIES.find((urgency) => urgencyWords[locale][urgency].heading === text);
}
