/** Reads what was typed into a measurement's field; what is unclear is asked, never assumed. */
import type { Report } from './report.ts';

export type MeasurementKind = 'temperature' | 'oxygen' | 'systolic' | 'pulse' | 'breaths';

export type MeasurementReading =
  | { kind: 'value'; value: number }
  /** Typed without the point: "37.7?" */
  | { kind: 'ask'; value: number }
  | { kind: 'out-of-range'; min: number; max: number }
  | { kind: 'unreadable' }
  | { kind: 'empty' };

/** Where a report keeps each. */
export const MEASURED_FIELDS = {
  temperature: 'temperatureCelsius',
  oxygen: 'oxygenPercent',
  systolic: 'systolicMmHg',
  pulse: 'pulsePerMinute',
  breaths: 'breathsPerMinute',
} as const satisfies Record<MeasurementKind, keyof Report>;

/** What can be entered at all; in ℃, %, mmHg and per minute. */
export const MEASUREMENT_RANGES: Readonly<Record<MeasurementKind, { min: number; max: number }>> = {
  temperature: { min: 30, max: 45 },
  oxygen: { min: 50, max: 100 },
  systolic: { min: 40, max: 300 },
  pulse: { min: 20, max: 250 },
  breaths: { min: 3, max: 80 },
};

/** As they stand after normalizing; only at the end, for "37度5分" is no 37. */
const UNITS: Partial<Record<MeasurementKind, RegExp>> = { temperature: /(\d)(?:°?C|度)$/i, oxygen: /(\d)%$/ };

/** Full-width digits become ASCII; Japanese keyboards give 、 and 。 where others give a comma or a point. */
const plainNumber = (kind: MeasurementKind, text: string): string =>
  withoutUnit(kind, text.normalize('NFKC').replace(/\s/g, '')).replace(/[,、。・]/, '.');

function withoutUnit(kind: MeasurementKind, text: string): string {
  const unit = UNITS[kind];
  return unit ? text.replace(unit, '$1') : text;
}

export function readMeasurement(kind: MeasurementKind, text: string): MeasurementReading {
  const plain = plainNumber(kind, text);
  if (plain === '') return { kind: 'empty' };
  if (!/^\d+(\.\d+)?$/.test(plain)) return { kind: 'unreadable' };
  const { min, max } = MEASUREMENT_RANGES[kind];
  const isInRange = (value: number): boolean => value >= min && value <= max;
  const value = Number(plain);
  if (isInRange(value)) return { kind: 'value', value };
  if (kind === 'temperature' && /^\d{3}$/.test(plain) && isInRange(value / 10)) {
    return { kind: 'ask', value: value / 10 };
  }
  return { kind: 'out-of-range', min, max };
}
