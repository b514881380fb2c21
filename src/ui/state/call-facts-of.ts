// Gathers what the call page shows from the stored data; pure. Loaded only when the page is rendered, with the words of the lines.
import { printedLine } from '../../content/words/line-words.ts';
import type { Contact } from '../../domain/contact/contact.ts';
import { lastInfusion } from '../../domain/infusions/course.ts';
import type { Infusion } from '../../domain/infusions/infusion.ts';
import type { Locale } from '../../domain/locale.ts';
import type { SymptomEntry } from '../../domain/symptoms/entry.ts';
import { reportedSignLines } from '../../domain/symptoms/reported-signs.ts';
import type { Settings } from '../../storage/settings.ts';
import { type CallFacts, type CallReport, REPORT_SHOWN_MS } from '../pages/call/call-facts.ts';

export type CallSources = {
  settings: Settings;
  contact: Contact | undefined;
  infusions: readonly Infusion[];
  entries: readonly SymptomEntry[];
  today: string;
  now: Date;
};

export function callFactsOf(sources: CallSources): CallFacts {
  const { settings, contact, infusions, today } = sources;
  const last = lastInfusion(infusions, today);
  const report = latestReport(sources);
  return {
    locale: settings.locale,
    theme: settings.theme,
    textSize: settings.textSize,
    voice: settings.holder,
    ...(contact ? { contact } : {}),
    ...(last
      ? { lastInfusion: { on: last.doneOn ?? last.plannedOn, cycle: last.cycle, day: last.day } }
      : {}),
    ...(!last && infusions.length > 0 ? { lastInfusion: 'before-first' as const } : {}),
    ...(report ? { report } : {}),
  };
}

function latestReport({ entries, settings, now }: CallSources): CallReport | undefined {
  const takenBack = new Set(entries.map((entry) => entry.takesBack));
  const entry = entries.filter((each) => !takenBack.has(each.id)).at(-1);
  if (!entry || now.getTime() - Date.parse(entry.at) >= REPORT_SHOWN_MS) return undefined;
  return { at: entry.at, ...saidOf(entry, settings.locale) };
}

/** What one entry gives to say: the temperature as read, then each sign in words. */
export function saidOf(entry: SymptomEntry, locale: Locale): Omit<CallReport, 'at'> {
  const { temperatureCelsius } = entry.report;
  return {
    ...(temperatureCelsius === undefined ? {} : { temperature: temperatureCelsius.toFixed(1) }),
    lines: reportedSignLines(entry.report).map((line) => printedLine(locale, line)),
  };
}
