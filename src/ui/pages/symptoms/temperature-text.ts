// The temperature field as text: what it says while it is typed, and what − and + make of it.
import { LOW_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import { celsiusText } from '../../../domain/symptoms/celsius-text.ts';
import {
  MEASUREMENT_RANGES,
  type MeasurementReading,
  readMeasurement,
} from '../../../domain/symptoms/measurement.ts';

/** Where − and + begin in an empty field. */
const START_CELSIUS = 37;

/** A point at the end is one whose digit is still to come. */
const withoutLastPoint = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/[.,、。・]$/, '');

export function readTemperature(text: string): MeasurementReading {
  return readMeasurement('temperature', withoutLastPoint(text));
}

/** What is wrong with it, in words; undefined where it can be read, is to be confirmed, or is empty. */
export function wrongTemperature(
  text: string,
  words: { outOfRange: (min: string, max: string) => string; unreadable: string },
): string | undefined {
  const reading = readTemperature(text);
  if (reading.kind === 'out-of-range')
    return words.outOfRange(reading.min.toFixed(1), reading.max.toFixed(1));
  return reading.kind === 'unreadable' ? words.unreadable : undefined;
}

/** What keeps it from being taken: what is wrong with it, or the question whether it was meant so. */
export function openTemperature(
  text: string,
  words: Parameters<typeof wrongTemperature>[1] & { unanswered: string },
): string | undefined {
  return readTemperature(text).kind === 'ask' ? words.unanswered : wrongTemperature(text, words);
}

/** "35" may become 35.8: it must not turn the page red under the typing finger. Leaving the field makes it 35.0. */
export function isUnfinished(text: string): boolean {
  return withoutLastPoint(text) === String(LOW_CELSIUS);
}

/** "38" and "３８，２" become what was read; anything unclear stays as it was typed. */
export function tidyTemperature(text: string): string {
  const reading = readTemperature(text);
  return reading.kind === 'value' ? celsiusText(reading.value) : text;
}

/** What cannot be read, or is still asked about, stays: nothing is assumed of it. */
export function steppedTemperature(text: string, tenths: 1 | -1): string {
  const reading = readTemperature(text);
  if (reading.kind === 'empty') return celsiusText(START_CELSIUS);
  if (reading.kind !== 'value') return text;
  const { min, max } = MEASUREMENT_RANGES.temperature;
  const now = reading.value * 10;
  const nearest = Math.round(now);
  // From between two tenths, the next one is one step away.
  const isBetween = nearest / 10 !== reading.value;
  const next = isBetween ? Math.floor(now) + (tenths > 0 ? 1 : 0) : nearest + tenths;
  const stepped = next / 10;
  return celsiusText(Math.min(max, Math.max(min, stepped)));
}
