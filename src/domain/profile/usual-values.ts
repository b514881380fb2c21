/** Reads what is usual for the person: only values that can be usual, for a fever's would hide the next one. */
import { FEVER_CELSIUS } from '../../content/product/lines/thresholds.ts';
import { type MeasurementReading, readMeasurement } from '../symptoms/measurement.ts';

/** Below this it is a slip of the thumb, and every warm day would look like a rise. */
const LOWEST_USUAL_CELSIUS = 34;
/** The largest value of one decimal below a fever. */
const HIGHEST_USUAL_CELSIUS = FEVER_CELSIUS - 0.1;

/** "365" is asked about, never assumed. */
export function readUsualTemperature(text: string): MeasurementReading {
  const reading = readMeasurement('temperature', text);
  if (reading.kind === 'empty' || reading.kind === 'unreadable') return reading;
  const min = LOWEST_USUAL_CELSIUS;
  const isUsual = reading.kind !== 'out-of-range' && reading.value >= min && reading.value < FEVER_CELSIUS;
  return isUsual ? reading : { kind: 'out-of-range', min, max: HIGHEST_USUAL_CELSIUS };
}

export function readUsualSystolic(text: string): MeasurementReading {
  const reading = readMeasurement('systolic', text);
  return reading.kind === 'value' && !Number.isInteger(reading.value) ? { kind: 'unreadable' } : reading;
}
