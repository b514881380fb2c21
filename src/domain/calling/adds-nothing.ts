/** Whether a report says nothing new and nothing stronger than those before it. */
import { FEVER_CELSIUS } from '../../content/product/lines/thresholds.ts';
import { assess } from '../symptoms/assess.ts';
import type { Report, TreatmentContext } from '../symptoms/report.ts';
import { combineReports } from '../symptoms/working-report.ts';

/** No line more, and everything reported before it stays exactly as large with it. */
export function addsNothing(added: Report, earlier: readonly Report[], context: TreatmentContext): boolean {
  if (earlier.length === 0) return false;
  const report = withoutKnownFever(added, earlier);
  const linesOf = (reports: readonly Report[]) =>
    new Set(combineReports(reports).flatMap((each) => assess(each, context).lines));
  const known = linesOf(earlier);
  const hasNewLine = [...linesOf([...earlier, report])].some((line) => !known.has(line));
  const withIt = combineReports([...earlier, withoutQuietValues(report, context)]);
  return !hasNewLine && JSON.stringify(withIt) === JSON.stringify(combineReports(earlier));
}

/** "There was a fever today" says nothing new where the fever itself was reported. */
function withoutKnownFever(report: Report, earlier: readonly Report[]): Report {
  const { feverDays = 0, warmAnHourAgo: _, ...rest } = report;
  const hadFever = earlier.some(({ temperatureCelsius = 0 }) => temperatureCelsius >= FEVER_CELSIUS);
  return hadFever && feverDays <= 1 ? rest : report;
}

const MEASURED = [
  'temperatureCelsius',
  'oxygenPercent',
  'systolicMmHg',
  'pulsePerMinute',
  'breathsPerMinute',
] as const;

/** A value that matches no line by itself is new in the log, and nothing to phone about. */
function withoutQuietValues(report: Report, context: TreatmentContext): Report {
  const { usualTemperatureCelsius, usualSystolicMmHg } = report;
  const usual = {
    ...(usualTemperatureCelsius !== undefined && { usualTemperatureCelsius }),
    ...(usualSystolicMmHg !== undefined && { usualSystolicMmHg }),
  };
  const kept: Report = { ...report };
  for (const field of MEASURED) {
    const value = report[field];
    if (value === undefined) continue;
    const { lines } = assess({ ...usual, signs: {}, [field]: value }, context);
    if (lines.length === 0) delete kept[field];
  }
  return kept;
}
