// Gathers what the call page shows from the stored data; pure. Loaded only when the page is rendered, with the words of the lines.
import { CLOSE_WATCH_DAYS } from '../../content/product/lines/thresholds.ts';
import { addDays, civilDayIn } from '../../domain/civil-day.ts';
import type { Contact } from '../../domain/contact/contact.ts';
import { dayOfInfusion, lastInfusion, nextInfusion } from '../../domain/infusions/course.ts';
import type { Infusion } from '../../domain/infusions/infusion.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { SymptomEntry } from '../../domain/symptoms/entry.ts';
import type { Settings } from '../../storage/settings.ts';
import {
  type CallFacts,
  type CallProfile,
  type CallReport,
  type LastInfusion,
  REPORT_SHOWN_MS,
} from '../pages/call/call-facts.ts';
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
  const profile = saidOfProfile(sources.profile);
  return {
    locale: settings.locale,
    theme: settings.theme,
    textSize: settings.textSize,
    voice: settings.holder,
    ...(settings.form === 'other' && { form: 'other' }),
    ...(contact ? { contact } : {}),
    ...(Object.keys(profile).length > 0 && { profile }),
    ...(last ? { lastInfusion: { on: dayOfInfusion(last), cycle: last.cycle, day: last.day } } : {}),
    ...(!last && infusions.length > 0 ? { lastInfusion: 'before-first' as const } : {}),
    ...(next ? { next: { on: next.plannedOn } } : {}),
    ...(reports.length > 0 ? { reports } : {}),
  };
}

const SAID: readonly (keyof CallProfile)[] = [
  'name',
  'yearOfBirth',
  'prefecture',
  'address',
  'wayToDoor',
  'localEmergencyNumber',
  'allergies',
  'medicines',
  'helpers',
];

function saidOfProfile(profile: Profile): CallProfile {
  return Object.fromEntries(
    SAID.filter((key) => profile[key] !== undefined).map((key) => [key, profile[key]]),
  );
}

/** Every standing report of the last twelve hours that has something to say: a fever and what came after it belong together. */
function reportsToSay(sources: CallSources): CallReport[] {
  const { entries, now } = sources;
  const takenBack = new Set(entries.map((entry) => entry.takesBack));
  return entries
    .filter((entry) => !takenBack.has(entry.id) && now.getTime() - Date.parse(entry.at) < REPORT_SHOWN_MS)
    .map((entry) => ({ at: entry.at, ...saidOf(entry, sources) }))
    .filter(({ temperature, lines }) => temperature !== undefined || lines.length > 0)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function saidOf(
  entry: SymptomEntry,
  { settings: { locale }, infusions, today }: CallSources,
): Omit<CallReport, 'at'> {
  // That nobody answered is known to whoever answers.
  const { hospitalUnreachable: _, ...report } = entry.report;
  const { temperature, signs, others } = reportFacts(report, locale, entry);
  const corrected = correctedInfusion(entry, lastInfusion(infusions, today));
  return {
    ...(temperature === undefined ? {} : { temperature }),
    lines: [...signSentences(signs, locale, entry.tile), ...others],
    ...(corrected !== undefined && { lastInfusion: corrected }),
  };
}

/** The day as the person corrected it for this report; "longer ago" stands with a stored day that is as long ago. */
function correctedInfusion(
  { at, infusion }: SymptomEntry,
  stored: Infusion | undefined,
): LastInfusion | undefined {
  if (infusion === undefined) return undefined;
  if (infusion === 'not-yet') return 'before-first';
  if (infusion === 'unknown') return 'unknown';
  const reportedOn = civilDayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, Date.parse(at));
  if (infusion !== 'longer') return { on: addDays(reportedOn, -Number(infusion)) };
  const isAsLongAgo = stored && dayOfInfusion(stored) < addDays(reportedOn, -CLOSE_WATCH_DAYS);
  return isAsLongAgo ? undefined : 'unknown';
}
