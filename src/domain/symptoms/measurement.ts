/** Reads what was typed into a measurement's field; what is unclear is asked, never assumed. */

export type MeasurementKind = 'temperature' | 'oxygen' | 'systolic' | 'pulse' | 'breaths';

export type MeasurementReading =
  | { kind: 'value'; value: number }
  /** Typed without the point: "37.7?" */
  | { kind: 'ask'; value: number }
  | { kind: 'out-of-range'; min: number; max: number }
  | { kind: 'unreadable' }
  | { kind: 'empty' };

/** What can be entered at all; in ℃, %, mmHg and per minute. */
export const MEASUREMENT_RANGES: Readonly<Record<MeasurementKind, { min: number; max: number }>> = {
  temperature: { min: 30, max: 45 },
  oxygen: { min: 50, max: 100 },
  systolic: { min: 40, max: 300 },
  pulse: { min: 20, max: 250 },
  breaths: { min: 3, max: 80 },
};

/** Full-width digits become ASCII; Japanese keyboards give 、 and 。 where others give a comma or a point. */
const plainNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[,、。・]/, '.');

export function readMeasurement(kind: MeasurementKind, text: string): MeasurementReading {
  const plain = plainNumber(text);
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
