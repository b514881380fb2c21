// The answers as a report for the lines; what is not readable yet is simply not in it.
import { LONG_FEVER_DAYS } from '../../../content/product/lines/thresholds.ts';
import { type MeasurementKind, readMeasurement } from '../../../domain/symptoms/measurement.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import type { Answers, RecentFever } from './answers.ts';
import { countedSigns } from './sign-levels.ts';
import { isUnfinished, readTemperature } from './temperature-text.ts';

/** From the log, through `proposedFever`. */
export type ProposedFever = { feverDays: number; feverReturned: boolean };

/** "I don't know whether there was a fever" counts as yes. */
const FEVER_DAYS: Record<RecentFever, number> = { no: 0, '1': 1, '2': 2, '3': LONG_FEVER_DAYS, unknown: 1 };

export function reportOf(answers: Answers, proposed: ProposedFever): Report {
  const { recentFever, devices } = answers;
  const celsius = answers.measured === 'value' ? temperatureOf(answers.temperature) : undefined;
  const oxygen = valueOf('oxygen', devices.oxygen);
  const systolic = valueOf('systolic', devices.systolic);
  const pulse = valueOf('pulse', devices.pulse);
  const breaths = valueOf('breaths', devices.breaths);
  const hadFever = recentFever !== undefined && recentFever !== 'no';
  return {
    signs: countedSigns(answers.signs),
    ...(celsius !== undefined && { temperatureCelsius: celsius }),
    ...(answers.measured === 'hot-unmeasured' && { feelsHotUnmeasured: true }),
    ...(answers.feverMedicine && { feverMedicineForFever: true }),
    ...(answers.mayBeMasked && { temperatureMayBeMasked: true }),
    ...(answers.warmAnHourAgo && { warmAnHourAgo: true }),
    // The log and the person both count: the higher stands.
    ...(recentFever !== undefined && { feverDays: Math.max(FEVER_DAYS[recentFever], proposed.feverDays) }),
    ...(((hadFever && answers.feverReturned) || (recentFever && proposed.feverReturned)) && {
      feverReturned: true,
    }),
    ...(oxygen !== undefined && { oxygenPercent: oxygen }),
    ...(systolic !== undefined && { systolicMmHg: systolic }),
    ...(pulse !== undefined && { pulsePerMinute: pulse }),
    ...(breaths !== undefined && { breathsPerMinute: breaths }),
  };
}

function temperatureOf(text: string): number | undefined {
  const reading = readTemperature(text);
  return reading.kind === 'value' && !isUnfinished(text) ? reading.value : undefined;
}

function valueOf(kind: MeasurementKind, text: string): number | undefined {
  const reading = readMeasurement(kind, text);
  return reading.kind === 'value' ? reading.value : undefined;
}
