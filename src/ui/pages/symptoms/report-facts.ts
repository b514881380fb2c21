// What one report holds, in words: for the log and for what is said on the phone; never how urgent it is.
import { WARM_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import { RED_QUESTIONS } from '../../../content/product/red-questions.ts';
import { printedLine, saidLine, signLabel } from '../../../content/words/line-words.ts';
import { familyCheckWords, redQuestionWords } from '../../../content/words/report-words.ts';
import { civilDayIn } from '../../../domain/civil-day.ts';
import type { Locale } from '../../../domain/locale.ts';
import { celsiusText } from '../../../domain/symptoms/celsius-text.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { newlyMissed } from '../../../domain/symptoms/family-check.ts';
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { MeasurementKind } from '../../../domain/symptoms/measurement.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import { reportedSignLines } from '../../../domain/symptoms/reported-signs.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { dayOfSince, type Since } from '../../../domain/symptoms/since.ts';
import { isFeverUnknown, untoldLines } from '../../../domain/symptoms/untold.ts';
import { longDay } from '../../../i18n/days.ts';
import { logWords } from '../../../i18n/log.ts';
import { reportFactWords } from '../../../i18n/report-facts.ts';

export type ReportFacts = { temperature?: string; signs: SignLineId[]; others: string[] };

type Besides = Pick<SymptomEntry, 'since' | 'medicineUnknown' | 'feverUnknown' | 'again' | 'unread'> & {
  /** An instant of the day that "today" means; given, today and yesterday are named by their dates. */
  sinceDayOf?: string;
};

/** The third argument is what the entry holds besides its report. */
export function reportFacts(
  report: Report,
  locale: Locale,
  { since, medicineUnknown, feverUnknown, again, unread = {}, sinceDayOf }: Besides = {},
): ReportFacts {
  const words = logWords[locale].facts;
  const more = reportFactWords[locale];
  const { temperatureCelsius: celsius, feverDays = 0, unsure = [], unchanged = [] } = report;
  const measured = (value: number | undefined, word: (value: number) => string) =>
    value === undefined ? undefined : word(value);
  const others = [
    again && more.course[again.course],
    since && more.since((sinceDayOf && dayOf(since, sinceDayOf, locale)) || more.sinceAnswers[since]),
    report.feelsHotUnmeasured && words.hot,
    report.feverMedicineForFever && words.feverMedicine,
    report.temperatureMayBeMasked && (medicineUnknown ? more.medicineUnknown : words.masked),
    report.warmAnHourAgo && words.warmAnHourAgo(WARM_CELSIUS.toFixed(1)),
    feverDays > 0 &&
      (isFeverUnknown({ report, ...(feverUnknown && { feverUnknown }) })
        ? more.feverUnknown
        : words.feverDays(feverDays)),
    report.feverReturned && words.feverReturned,
    measured(report.oxygenPercent, words.oxygen),
    measured(report.systolicMmHg, words.systolic),
    measured(report.pulsePerMinute, words.pulse),
    measured(report.breathsPerMinute, words.breaths),
    ...(Object.entries(unread) as [MeasurementKind, string][]).map(([kind, text]) =>
      more.unread(more.measurements[kind], text),
    ),
    ...checkFacts(report.familyCheck, locale),
    unsure.includes('red-sign') && words.unsureRed,
    unsure.includes('waking') && words.unsureWaking,
    unchanged.length > 0 && more.unchanged(unchanged.map((sign) => signLabel(locale, sign)).join(more.and)),
    report.hospitalUnreachable && words.unreachable,
  ].filter((fact): fact is string => typeof fact === 'string');
  return {
    ...(celsius !== undefined && { temperature: celsiusText(celsius) }),
    signs: reportedSignLines(report),
    others,
  };
}

function dayOf(since: Since, at: string, locale: Locale): string | undefined {
  const reportedOn = civilDayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, Date.parse(at));
  const day = dayOfSince(since, reportedOn);
  return day && longDay(locale, day);
}

/** What could not be done before treatment either is no news. */
export function checkFacts(check: Report['familyCheck'], locale: Locale): string[] {
  const { checked, checkDone } = reportFactWords[locale];
  if (check === undefined) return [];
  if (check === 'cannot') return [printedLine(locale, 'family-check-cannot')];
  const missed = newlyMissed(check).map((item) => familyCheckWords[locale][item].missed);
  return missed.length > 0 ? missed.map(checked) : [checkDone];
}

/**
 * A tile that was pressed stands for its first sign until the person has named one; a level that was not told is not
 * claimed. `since`: the signs whose level a later report names.
 */
export function signSentences(
  lines: readonly SignLineId[],
  locale: Locale,
  { tile, by, levelUnknown }: Pick<SymptomEntry, 'tile' | 'by' | 'levelUnknown'>,
  since: readonly SignId[] = [],
): string[] {
  const unsettled = tile && `${RED_QUESTIONS[tile][0]}-3`;
  const untold = untoldLines({ ...(levelUnknown && { levelUnknown }) });
  return lines.map((line) => {
    if (tile && line === unsettled) return redQuestionWords[locale][tile].label;
    const found = untold.get(line);
    if (!found) return saidLine(locale, line, by);
    const label = signLabel(locale, found.sign);
    const { signAs, untold: words } = reportFactWords[locale];
    return since.includes(found.sign) ? label : signAs(label, words[found.kind]);
  });
}
