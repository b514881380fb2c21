// What a report takes from elsewhere than from its answers: the log, the calls, the profile, the days of the infusions.
import { civilDayIn } from '../../../domain/civil-day.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import {
  choiceOf,
  contextByDates,
  contextWith,
  correctedChoice,
  type InfusionChoice,
} from '../../../domain/symptoms/infusion-choice.ts';
import type { KnownSigns } from '../../../domain/symptoms/known-signs.ts';
import { hasFever } from '../../../domain/symptoms/proposed-fever.ts';
import type { TreatmentContext } from '../../../domain/symptoms/report.ts';
import { treatmentContext } from '../../../domain/symptoms/treatment-context.ts';
import { standingEntries } from '../../../domain/symptoms/working-entries.ts';
import { datesOf, todayOf, useModel } from '../../state/model.ts';
import type { Answers } from './answers.ts';
import {
  longFeverFromLog,
  NOTHING_PROPOSED,
  type ProposedFever,
  proposedFromLog,
} from './proposed-from-log.ts';
import { type KnownBefore, reportOf } from './report-of.ts';
import { useKnownSigns } from './use-known-signs.ts';

type Options = {
  answers: Answers;
  corrected: SymptomEntry | undefined;
  /** About a time long past: what is asked of now is not asked. */
  isPast: boolean;
  isLast: boolean;
};

export type Sources = KnownBefore & {
  isPast: boolean;
  /** False where the report is of another day. */
  isDayAsked: boolean;
  /** What the dates say. */
  stored: TreatmentContext;
  /** With the day as it was corrected for this report. */
  context: TreatmentContext;
  infusion: InfusionChoice | undefined;
};

export function useKnownBefore({ answers, corrected, isPast, isLast }: Options): Sources {
  const model = useModel();
  const { lastInfusion } = answers;
  const today = todayOf(model);
  const day = corrected ? civilDayIn(model.device.zone(), Date.parse(corrected.at)) : today;
  const stored = corrected
    ? contextByDates(corrected.at, datesOf(model))
    : treatmentContext(model.infusions.value, { today });
  const context = contextWith(stored, lastInfusion);
  const knownNow = useKnownSigns(context);
  const isDayAsked = day === today;
  const usual = corrected ? usualFor(corrected, model.profile.value, isPast) : model.profile.value;
  const storedFeverDays = corrected?.report.feverDays;
  const shared = { isPast, usual, storedFeverDays, stored, context, isDayAsked };
  const chosen = lastInfusion === choiceOf(stored) ? undefined : lastInfusion;
  // "Two days ago" means another day by now: it stands as it was given then.
  const infusion = corrected && !isDayAsked ? correctedChoice(corrected, datesOf(model)) : chosen;
  const known = corrected ? knownThen(corrected) : knownNow;
  if (isPast) return { ...shared, proposed: NOTHING_PROPOSED, known, infusion };
  const zone = model.device.zone();
  // A correction is of its own time: what the log knew then, without what it corrects.
  const entries = standingEntries(model.entries.value).filter(
    ({ id, at }) => !corrected || (id !== corrected.id && at <= corrected.at),
  );
  const proposed = proposedFromLog(entries, corrected ? new Date(corrected.at) : model.minute.value, zone);
  const said = reportOf(answers, {
    proposed: NOTHING_PROPOSED,
    known: new Map(),
    usual: {},
    storedFeverDays,
  });
  const fever = { at: corrected?.at ?? model.device.now().toISOString(), report: said };
  const long = hasFever(said) ? longFeverFromLog(entries, fever, zone) : NOTHING_PROPOSED;
  return {
    ...shared,
    proposed: higherOf(long, isLast ? proposed : unseen(proposed)),
    known,
    infusion,
  };
}

function higherOf(one: ProposedFever, other: ProposedFever): ProposedFever {
  return {
    feverDays: Math.max(one.feverDays, other.feverDays),
    feverReturned: one.feverReturned || other.feverReturned,
    warmAnHourAgo: one.warmAnHourAgo || other.warmAnHourAgo,
  };
}

/** Without a fever now, that of the log counts once the person has seen it proposed. */
function unseen({ warmAnHourAgo }: ProposedFever): ProposedFever {
  return { ...NOTHING_PROPOSED, warmAnHourAgo };
}

/**
 * One of long past is compared with what was usual then. One of the last day also with what the profile says by now,
 * where that makes more of it: a correction lowers nothing.
 */
function usualFor(
  { report }: SymptomEntry,
  now: KnownBefore['usual'],
  isPast: boolean,
): KnownBefore['usual'] {
  const isAdded = {
    celsius: report.temperatureCelsius === undefined,
    mmHg: report.systolicMmHg === undefined,
  };
  const known = (then: number | undefined, profile: number | undefined, isOfNow: boolean) =>
    [then, isOfNow ? profile : undefined].filter((value) => value !== undefined);
  const celsius = known(
    report.usualTemperatureCelsius,
    now.usualTemperatureCelsius,
    !isPast || isAdded.celsius,
  );
  const mmHg = known(report.usualSystolicMmHg, now.usualSystolicMmHg, !isPast || isAdded.mmHg);
  return {
    ...(celsius.length > 0 && { usualTemperatureCelsius: Math.min(...celsius) }),
    ...(mmHg.length > 0 && { usualSystolicMmHg: Math.max(...mmHg) }),
  };
}

function knownThen({ report }: SymptomEntry): KnownSigns {
  return new Map((report.unchanged ?? []).map((sign) => [sign, { kind: 'standing' }]));
}
