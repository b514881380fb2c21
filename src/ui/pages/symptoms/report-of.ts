// The answers as a report for the lines; what is not readable yet is simply not in it.
import { LONG_FEVER_DAYS, WARM_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import type { Profile } from '../../../domain/profile/profile.ts';
import type { KnownSigns } from '../../../domain/symptoms/known-signs.ts';
import { type MeasurementKind, readMeasurement } from '../../../domain/symptoms/measurement.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import { type Answers, type RecentFever, recentFeverOf } from './answers.ts';
import { unchangedSigns } from './comparisons.ts';
import type { ProposedFever } from './proposed-from-log.ts';
import { countedSigns } from './sign-levels.ts';
import { isUnfinished, readTemperature } from './temperature-text.ts';

/** "I don't know whether there was a fever" counts as yes. */
const FEVER_DAYS: Record<RecentFever, number> = { no: 0, '1': 1, '2': 2, '3': LONG_FEVER_DAYS, unknown: 1 };

/** What a report takes from elsewhere than from this person's answers. */
export type KnownBefore = {
  proposed: ProposedFever;
  known: KnownSigns;
  usual: Pick<Profile, 'usualTemperatureCelsius' | 'usualSystolicMmHg'>;
  /** Of the report that is corrected: it stands while its answer does. */
  storedFeverDays?: number | undefined;
};

/** `pending`: what "the same as before?" counts as until it is answered; a report that is kept takes no answer for granted. */
export function reportOf(
  answers: Answers,
  { proposed, known, usual, storedFeverDays }: KnownBefore,
  pending: 'same' | 'changed' = 'changed',
): Report {
  const { recentFever, devices, familyCheck } = answers;
  const celsius = answers.measured === 'value' ? temperatureOf(answers.temperature) : undefined;
  const isWarm = celsius !== undefined && celsius >= WARM_CELSIUS;
  const oxygen = deviceValue('oxygen', devices.oxygen);
  const systolic = deviceValue('systolic', devices.systolic);
  const pulse = deviceValue('pulse', devices.pulse);
  const breaths = deviceValue('breaths', devices.breaths);
  const hadFever = recentFever !== undefined && recentFever !== 'no';
  // The log and the person both count: the higher stands.
  const feverDays = Math.max(saidDays(recentFever, storedFeverDays), proposed.feverDays);
  const unchanged = unchangedSigns(answers, known, pending);
  const { usualTemperatureCelsius, usualSystolicMmHg } = usual;
  return {
    signs: countedSigns(answers.signs),
    ...(unchanged.length > 0 && { unchanged }),
    ...(familyCheck !== undefined && { familyCheck }),
    ...(celsius !== undefined && { temperatureCelsius: celsius }),
    // A usual value says something only beside the one of now.
    ...(celsius !== undefined && usualTemperatureCelsius !== undefined && { usualTemperatureCelsius }),
    ...(systolic !== undefined && usualSystolicMmHg !== undefined && { usualSystolicMmHg }),
    ...(answers.measured === 'hot-unmeasured' && { feelsHotUnmeasured: true }),
    ...(answers.feverMedicine && { feverMedicineForFever: true }),
    ...((answers.mayBeMasked || answers.medicineUnknown) && { temperatureMayBeMasked: true }),
    // "As well" has a meaning only beside a warm value now.
    ...(isWarm && (answers.warmAnHourAgo || proposed.warmAnHourAgo) && { warmAnHourAgo: true }),
    ...((recentFever !== undefined || proposed.feverDays > 0) && { feverDays }),
    ...(((hadFever && answers.feverReturned) || proposed.feverReturned) && { feverReturned: true }),
    ...(oxygen !== undefined && { oxygenPercent: oxygen }),
    ...(systolic !== undefined && { systolicMmHg: systolic }),
    ...(pulse !== undefined && { pulsePerMinute: pulse }),
    ...(breaths !== undefined && { breathsPerMinute: breaths }),
  };
}

function saidDays(recentFever: RecentFever | undefined, stored: number | undefined): number {
  if (recentFever === undefined) return 0;
  return stored !== undefined && recentFever === recentFeverOf(stored) ? stored : FEVER_DAYS[recentFever];
}

function temperatureOf(text: string): number | undefined {
  const reading = readTemperature(text);
  return reading.kind === 'value' && !isUnfinished(text) ? reading.value : undefined;
}

function deviceValue(kind: MeasurementKind, text: string): number | undefined {
  const reading = readMeasurement(kind, text);
  return reading.kind === 'value' ? reading.value : undefined;
}
