// Gathers what the call page shows from the stored data; pure. Loaded only when the page is rendered, with the words of the lines.
import { CLOSE_WATCH_DAYS } from '../../content/product/lines/thresholds.ts';
import { addDays, civilDayIn } from '../../domain/civil-day.ts';
import type { Contact } from '../../domain/contact/contact.ts';
import { dayOfInfusion, lastInfusion, nextInfusion } from '../../domain/infusions/course.ts';
import type { Infusion } from '../../domain/infusions/infusion.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { toInstant } from '../../domain/reminders/zoned-time.ts';
import type { SymptomEntry } from '../../domain/symptoms/entry.ts';
import { correctedChoice, dayOfChoice, type InfusionChoice } from '../../domain/symptoms/infusion-choice.ts';
import type { Settings } from '../../storage/settings.ts';
import {
  type CallFacts,
  type CallProfile,
  type CallReport,
  type InfusionsFrom,
  type LastInfusion,
  REPORT_SHOWN_MS,
} from '../pages/call/call-facts.ts';
import { saidOfEntry } from '../pages/symptoms/said-of-entry.ts';

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
  const reports = reportsToSay(sources);
  const ahead = infusionsAhead(infusions, today);
  const profile = saidOfProfile(sources.profile);
  return {
    locale: settings.locale,
    theme: settings.theme,
    textSize: settings.textSize,
    voice: settings.holder,
    ...(settings.form === 'other' && { form: 'other' }),
    ...(contact ? { contact } : {}),
    ...(Object.keys(profile).length > 0 && { profile }),
    ...infusionsOn(infusions, today),
    ...(ahead.length > 0 && { ahead }),
    ...(reports.length > 0 ? { reports } : {}),
  };
}

/** A page that is opened seldom still reads right for as many infusions to come. */
const MAX_AHEAD = 3;

function infusionsOn(infusions: readonly Infusion[], day: string): Pick<CallFacts, 'lastInfusion' | 'next'> {
  const last = lastInfusion(infusions, day);
  // On its own day it is the last one, and not the next as well.
  const isToday = last !== undefined && dayOfInfusion(last) >= day;
  const next = nextInfusion(infusions, isToday ? addDays(day, 1) : day);
  return {
    ...(last ? { lastInfusion: storedDay(last) } : {}),
    ...(!last && infusions.length > 0 ? { lastInfusion: 'before-first' as const } : {}),
    ...(next ? { next: { on: next.plannedOn } } : {}),
  };
}

function storedDay(infusion: Infusion): LastInfusion {
  return { on: dayOfInfusion(infusion), cycle: infusion.cycle, day: infusion.day };
}

/** A planned day that has come counts as the last infusion, unless somebody says otherwise. */
function infusionsAhead(infusions: readonly Infusion[], today: string): InfusionsFrom[] {
  const zone = phoneZone();
  const ahead: InfusionsFrom[] = [];
  let { next } = infusionsOn(infusions, today);
  while (next && ahead.length < MAX_AHEAD) {
    const then = infusionsOn(infusions, next.on);
    ahead.push({ from: new Date(toInstant(next.on, '00:00', zone)).toISOString(), ...then });
    next = then.next;
  }
  return ahead;
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
  const standing = entries.filter(
    (entry) => !takenBack.has(entry.id) && now.getTime() - Date.parse(entry.at) < REPORT_SHOWN_MS,
  );
  return standing
    .map((entry) => ({ at: entry.at, ...saidOf(entry, standing, sources) }))
    .filter(
      ({ temperature, lines, lastInfusion }) => temperature !== undefined || lines.length > 0 || lastInfusion,
    )
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function saidOf(
  entry: SymptomEntry,
  standing: readonly SymptomEntry[],
  { settings: { locale }, infusions, today, now }: CallSources,
): Omit<CallReport, 'at'> {
  const choice = correctedChoice(entry, { infusions, zone: phoneZone(), now });
  const corrected = correctedInfusion(entry.at, choice, lastInfusion(infusions, today));
  return {
    ...saidOfEntry(entry, locale, standing),
    ...(corrected !== undefined && { lastInfusion: corrected, ...nextBeside(corrected, infusions, today) }),
  };
}

/** A planned infusion of today counts as given, unless somebody says of the last one that it was on another day. */
function nextBeside(
  last: LastInfusion,
  infusions: readonly Infusion[],
  today: string,
): Pick<CallReport, 'next'> {
  const isToday = typeof last === 'object' && last.on === today;
  const next = isToday ? undefined : nextInfusion(infusions, today);
  return next ? { next: { on: next.plannedOn } } : {};
}

/** The day as the person corrected it for this report; "longer ago" stands with a stored day that is as long ago. */
function correctedInfusion(
  at: string,
  infusion: InfusionChoice | undefined,
  stored: Infusion | undefined,
): LastInfusion | undefined {
  if (infusion === undefined) return undefined;
  if (infusion === 'not-yet') return 'before-first';
  if (infusion === 'unknown') return 'unknown';
  const reportedOn = civilDayIn(phoneZone(), Date.parse(at));
  const on = dayOfChoice(infusion, reportedOn);
  if (on !== undefined) return { on };
  const isAsLongAgo = stored && dayOfInfusion(stored) < addDays(reportedOn, -CLOSE_WATCH_DAYS);
  return isAsLongAgo ? storedDay(stored) : 'unknown';
}

function phoneZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
