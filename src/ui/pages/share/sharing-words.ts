// The words of a shared file in one language: those of the signs and lines, and those of the file itself.

import { WARM_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import { SIGNS } from '../../../content/product/signs.ts';
import { levelWords, printedLine, signLabel } from '../../../content/words/line-words.ts';
import { familyCheckWords, redQuestionWords } from '../../../content/words/report-words.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { CsvWords } from '../../../domain/sharing/csv-rows.ts';
import type { SharingWords } from '../../../domain/sharing/sharing-words.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { fullDay } from '../../../i18n/days.ts';
import { logWords } from '../../../i18n/log.ts';
import { reportFactWords } from '../../../i18n/report-facts.ts';
import { resultWords } from '../../../i18n/result.ts';
import { shareWords } from '../../../i18n/share.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';

export function sharingWords(locale: Locale): SharingWords {
  const { file } = shareWords[locale];
  const signs = (Object.keys(SIGNS) as SignId[]).map((id) => [id, signLabel(locale, id)]);
  return {
    ...file,
    questions: {
      ...file.questions,
      'warm-an-hour-ago': logWords[locale].facts.warmAnHourAgo(WARM_CELSIUS.toFixed(1)),
    },
    locale,
    sign: Object.fromEntries(signs) as Record<SignId, string>,
    level: (line, by) => levelWords(locale, line, by),
    untold: reportFactWords[locale].untold,
    danger: mapValues(redQuestionWords[locale], ({ label }) => label),
    missed: mapValues(familyCheckWords[locale], ({ missed }) => missed),
    line: (id) => printedLine(locale, id),
    day: (day) => fullDay(locale, day),
    since: reportFactWords[locale].sinceAnswers,
    course: reportFactWords[locale].course,
    infusion: symptomWords[locale].last.infusionDays,
    call: {
      number: file.numbers,
      outcome: file.outcomes,
      notSaid: file.notSaid,
      advice: resultWords[locale].adviceAnswers,
    },
  };
}

export function csvWords(locale: Locale): CsvWords {
  const { columns, report, call } = shareWords[locale].file;
  return { columns, report, call };
}

function mapValues<K extends string, A, B>(record: Record<K, A>, change: (value: A) => B): Record<K, B> {
  const changed = Object.entries<A>(record).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(changed) as Record<K, B>;
}
