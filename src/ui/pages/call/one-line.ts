// What was typed in lines, as part of a sentence that is read out.
import type { Locale } from '../../../domain/locale.ts';

/** Without the full stop that was typed: the sentence brings its own. */
export function oneLine(locale: Locale, text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[。．.、,]+$/u, ''))
    .join(locale === 'ja' ? '、' : ', ');
}
