// Gathers what the call page shows from the stored data; pure. Loaded only when the page is rendered, with the words of the lines.
import type { Contact } from '../../domain/contact/contact.ts';
import { lastInfusion, nextInfusion } from '../../domain/infusions/course.ts';
import type { Infusion } from '../../domain/infusions/infusion.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { SymptomEntry } from '../../domain/symptoms/entry.ts';
import type { Settings } from '../../storage/settings.ts';
import { type CallFacts, type CallReport, REPORT_SHOWN_MS } from '../pages/call/call-facts.ts';
import { reportFacts, signSentences } from '../pages/symptoms/report-facts.ts';

export type CallSources = {
  settings: Settings;
  profile: Profile;
  contact: Contact | undefined;
  infusions: readonly Infusion[];
  entries: readonly SymptomEntry[];
  today: string;
  now: Date;
};

export function callFactsOf(sources: CallSources): CallFacts {
  const { settings, contact, infusions, today } = sources;
  const last = lastInfusion(infusions, today);
  const reports = reportsToSay(sources);
  const next = nextInfusion(infusions, today);
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
    ...(next ? { next: { on: next.plannedOn } } : {}),
    ...(reports.length > 0 ? { reports } : {}),
  };
}

/** Every standing report of the last twelve hours that has something to say: a fever and what came after it belong together. */
function reportsToSay({ entries, settings, now }: CallSources): CallReport[] {
  const takenBack = new Set(entries.map((entry) => entry.takesBack));
  return entries
    .filter((entry) => !takenBack.has(entry.id) && now.getTime() - Date.parse(entry.at) < REPORT_SHOWN_MS)
    .map((entry) => ({ at: entry.at, ...saidOf(entry, settings.locale) }))
    .filter(({ temperature, lines }) => temperature !== undefined || lines.length > 0);
}

function saidOf(entry: SymptomEntry, locale: Locale): Omit<CallReport, 'at'> {
  // That nobody answered is known to whoever answers.
  const { hospitalUnreachable: _, ...report } = entry.report;
  const { temperature, signs, others } = reportFacts(report, locale);
  return {
    ...(temperature === undefined ? {} : { temperature }),
    lines: [...signSentences(signs, locale, entry.tile), ...others],
  };
}
