/** All printed lines: the handbook prints them, and a report is matched against them. */
import type { LineRow } from '../../../domain/symptoms/line-row.ts';
import { COMBINATION_LINES } from './combinations.ts';
import { DANGER_LINES } from './danger.ts';
import { DOUBT_LINES } from './doubt.ts';
import { MEASUREMENT_LINES } from './measurements.ts';
import { NERVE_LINES } from './nerves.ts';
import { SIGN_LINES } from './sign-lines.ts';
import { TEMPERATURE_LINES } from './temperature.ts';

/** In no order of importance; the closing lines, which look at the result of these, are a list of their own. */
export const CALL_LINES: readonly LineRow[] = [
  ...TEMPERATURE_LINES,
  ...MEASUREMENT_LINES,
  ...DANGER_LINES,
  ...NERVE_LINES,
  ...COMBINATION_LINES,
  ...DOUBT_LINES,
  ...SIGN_LINES,
];
