/** Which smaller things the hospital knows of already: only these are asked "the same as before?". */
import { SIGNS } from '../../content/product/signs.ts';
import type { CallAttempt } from '../calling/attempt.ts';
import { addDays, clockIn } from '../civil-day.ts';
import { closeWatch, daysSinceInfusion } from './close-watch.ts';
import type { SymptomEntry } from './entry.ts';
import { contextOfEntry } from './infusion-choice.ts';
import { levelsInForce } from './levels-in-force.ts';
import type { SignRow } from './line-row.ts';
import type { TreatmentContext } from './report.ts';
import type { SignId } from './sign-id.ts';
import type { InfusionDay } from './treatment-context.ts';
import { standingEntries } from './working-entries.ts';

/** `standing`: listed as known for long. `told`: the hospital was reached about it with the call begun at that instant. */
export type KnownSign = { kind: 'standing' } | { kind: 'told'; at: string };

export type KnownSigns = ReadonlyMap<SignId, KnownSign>;

export type KnownSignSources = {
  /** From the profile. */
  listed: readonly SignId[];
  /** At least of the last `KNOWN_FOR_DAYS`, like the attempts. */
  entries: readonly SymptomEntry[];
  attempts: readonly CallAttempt[];
  infusions: readonly InfusionDay[];
  /** Of the new report, with the day of the last infusion as corrected for it. */
  context: TreatmentContext;
  now: Date;
  /** The phone's own. */
  zone: string;
};

export const KNOWN_FOR_DAYS = 7;

const HOUR_MS = 3_600_000;
const KNOWN_FOR_HOURS = { closeWatch: 24, otherwise: KNOWN_FOR_DAYS * 24 };

/** Only days are stored: a call before this hour of an infusion's own day came before the drip. */
const NOON = 12;

export function knownSigns(sources: KnownSignSources): KnownSigns {
  // What is stored may name a sign that is no longer on the list.
  const rows: Partial<Record<string, SignRow>> = SIGNS;
  const standing = sources.listed.filter((sign) => rows[sign]?.standing);
  const known = new Map<SignId, KnownSign>(standing.map((sign) => [sign, { kind: 'standing' }]));
  const told = sources.attempts.filter(isHospitalReached);
  for (const { at, reportId } of told.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))) {
    const entry = standingEntries(sources.entries).find(({ id }) => id === reportId);
    if (!entry || !isStillValid(at, entry, sources)) continue;
    for (const [sign, level] of levelsInForce(entry.report)) {
      // A level that nobody said was not told either.
      if (entry.levelUnknown?.[sign] !== undefined) continue;
      if (level === 1 && SIGNS[sign].physical) known.set(sign, { kind: 'told', at });
    }
  }
  return known;
}

/** 119 and a partner hospital are not the hospital that treats. */
function isHospitalReached({ number, outcome }: CallAttempt): boolean {
  return outcome === 'reached' && number !== '119' && number !== 'partner';
}

/** What was told in close watch holds for a day, even once close watch is over. */
function isStillValid(at: string, entry: SymptomEntry, sources: KnownSignSources): boolean {
  const { context, infusions, now, zone } = sources;
  const age = now.getTime() - Date.parse(at);
  const isClose = closeWatch(context) || closeWatch(contextOfEntry(entry, { infusions, zone, now }));
  const hours = isClose ? KNOWN_FOR_HOURS.closeWatch : KNOWN_FOR_HOURS.otherwise;
  return age >= 0 && age < hours * HOUR_MS && !isEndedByInfusion(at, sources);
}

function isEndedByInfusion(at: string, { context, now, zone }: KnownSignSources): boolean {
  const days = daysSinceInfusion(context);
  if (Number.isNaN(days)) return false;
  const infusedOn = addDays(clockIn(zone, now).day, -days);
  const call = clockIn(zone, Date.parse(at));
  return call.day < infusedOn || (call.day === infusedOn && call.hour < NOON);
}
