// What the log already knows about the fever that a new report asks for; the person can only add to it.
import { LONG_FEVER_DAYS, WARM_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import { civilDayIn } from '../../../domain/civil-day.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { proposedFever } from '../../../domain/symptoms/proposed-fever.ts';
import { standingEntries } from '../../../domain/symptoms/working-entries.ts';

export type ProposedFever = { feverDays: number; feverReturned: boolean; warmAnHourAgo: boolean };

/** A fever of now: what it means together with the log is no answer that could wait for its question. */
export function longFeverFromLog(
  entries: readonly SymptomEntry[],
  fever: Pick<SymptomEntry, 'at' | 'report'>,
  zone: string,
): ProposedFever {
  const now: SymptomEntry = { ...fever, id: '', by: 'patient' };
  const proposed = proposedFever([...entries, now], fever.at, (at) => civilDayIn(zone, Date.parse(at)));
  const isLong = proposed.feverDays >= LONG_FEVER_DAYS || proposed.feverReturned;
  return isLong ? { ...proposed, warmAnHourAgo: false } : NOTHING_PROPOSED;
}

export const NOTHING_PROPOSED: ProposedFever = { feverDays: 0, feverReturned: false, warmAnHourAgo: false };

/** Nobody measures again to the minute: this counts as "about an hour ago". */
const ABOUT_AN_HOUR_MINUTES = { from: 30, to: 120 };

/** `zone` is the phone's own. */
export function proposedFromLog(entries: readonly SymptomEntry[], now: Date, zone: string): ProposedFever {
  const minutesAgo = ({ at }: SymptomEntry) => (now.getTime() - Date.parse(at)) / 60_000;
  return {
    ...proposedFever(entries, now.toISOString(), (at) => civilDayIn(zone, Date.parse(at))),
    warmAnHourAgo: standingEntries(entries).some((entry) => {
      const isAboutThen =
        minutesAgo(entry) >= ABOUT_AN_HOUR_MINUTES.from && minutesAgo(entry) <= ABOUT_AN_HOUR_MINUTES.to;
      return isAboutThen && (entry.report.temperatureCelsius ?? 0) >= WARM_CELSIUS;
    }),
  };
}
