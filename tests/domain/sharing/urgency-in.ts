// Looks through everything a file holds for how urgent something was: as a code, or as a heading of a result.
import { contactTodayWords, urgencyWords } from '../../../src/content/words/report-words.ts';
import { URGENCIES } from '../../../src/domain/symptoms/urgency.ts';

const HEADINGS = Object.values(urgencyWords)
  .flatMap((words) => Object.values(words))
  .concat(Object.values(contactTodayWords).flatMap((words) => Object.values(words)))
  .map(({ heading }) => heading);

/** Codes with a hyphen are no words of any language: they must not stand even within a text. */
const TOKENS = URGENCIES.filter((urgency) => urgency.includes('-'));

/** Every key, number and text, however deep. */
export function urgencyIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) => [...urgencyIn(key), ...urgencyIn(part)]);
  }
  const text = String(value);
  const isFound =
    URGENCIES.some((urgency) => text.trim().toLowerCase() === urgency) ||
    TOKENS.some((token) => text.toLowerCase().includes(token)) ||
    HEADINGS.some((heading) => text.includes(heading)) ||
    /urgen|triage|severity|score/i.test(text);
  return isFound ? [text] : [];
}
