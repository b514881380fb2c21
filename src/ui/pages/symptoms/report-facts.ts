// What one report holds, in words: for the log and for what is said on the phone; never how urgent it is.
import { RED_QUESTIONS } from '../../../content/product/red-questions.ts';
import { printedLine } from '../../../content/words/line-words.ts';
import { redQuestionWords } from '../../../content/words/report-words.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { RedQuestionId } from '../../../domain/symptoms/red-question-id.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import { reportedSignLines } from '../../../domain/symptoms/reported-signs.ts';
import { logWords } from '../../../i18n/log.ts';

export type ReportFacts = { temperature?: string; signs: SignLineId[]; others: string[] };

export function reportFacts(report: Report, locale: Locale): ReportFacts {
  const words = logWords[locale].facts;
  const { temperatureCelsius: celsius, feverDays = 0, unsure = [] } = report;
  const measured = (value: number | undefined, word: (value: number) => string) =>
    value === undefined ? undefined : word(value);
  const others = [
    report.feelsHotUnmeasured && words.hot,
    report.feverMedicineForFever && words.feverMedicine,
    report.temperatureMayBeMasked && words.masked,
    report.warmAnHourAgo && words.warmAnHourAgo,
    feverDays > 0 && words.feverDays(feverDays),
    report.feverReturned && words.feverReturned,
    measured(report.oxygenPercent, words.oxygen),
    measured(report.systolicMmHg, words.systolic),
    measured(report.pulsePerMinute, words.pulse),
    measured(report.breathsPerMinute, words.breaths),
    unsure.includes('red-sign') && words.unsureRed,
    unsure.includes('waking') && words.unsureWaking,
    report.hospitalUnreachable && words.unreachable,
  ].filter((fact): fact is string => typeof fact === 'string');
  return {
    ...(celsius !== undefined && { temperature: celsius.toFixed(1) }),
    signs: reportedSignLines(report),
    others,
  };
}

/** A tile that was pressed stands for its first sign until the person has named one. */
export function signSentences(lines: readonly SignLineId[], locale: Locale, tile?: RedQuestionId): string[] {
  const unsettled = tile && `${RED_QUESTIONS[tile][0]}-3`;
  return lines.map((line) =>
    tile && line === unsettled ? redQuestionWords[locale][tile].label : printedLine(locale, line),
  );
}
