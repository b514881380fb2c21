/** The small language in which the rows of the lines say when they match; it holds no word and no medicine. */
import type { SignId, SignLevel } from './sign-id.ts';

/** What can be compared with a threshold; absent when it was not measured or is not a finite number. */
export type Quantity =
  | 'temperature-celsius'
  /** Above the person's own usual temperature, in steps of 0.1. */
  | 'temperature-rise-celsius'
  | 'fever-days'
  | 'oxygen-percent'
  | 'systolic-mmhg'
  /** Below the person's own usual upper pressure. */
  | 'systolic-drop-mmhg'
  | 'pulse-per-minute'
  | 'breaths-per-minute'
  /** Absent when the day is not known. */
  | 'days-since-infusion';

/** What is simply so, or not said. */
export type Fact =
  | 'feels-hot-unmeasured'
  | 'fever-medicine'
  | 'temperature-may-be-masked'
  | 'warm-an-hour-ago'
  | 'fever-returned'
  | 'family-check-cannot'
  | 'unsure-red-sign'
  | 'unsure-waking'
  | 'hospital-unreachable'
  | 'close-watch'
  | 'day-unknown'
  /** A smaller thing that the hospital knows of and that has not changed. */
  | 'unchanged'
  /** The next two are known only once every other line has been looked at. */
  | 'raised-by-close-watch'
  | 'call-needed';

/** Half-open bands meet without a gap: the end of one and the start of the next are the same constant. */
export type Band = { from?: number; above?: number; to?: number; below?: number };

export type Condition =
  | ({ quantity: Quantity } & Band)
  | { fact: Fact }
  /** In force at a level from `from` to `to`; `changed` leaves out what counts as unchanged. */
  | { sign: SignId; from: SignLevel; to?: SignLevel; changed?: true }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { atLeast: number; of: readonly Condition[] };
