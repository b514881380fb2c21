/** What the lines mean by fever, hot, nervous, danger and smaller thing. */
import type { Condition } from '../../../domain/symptoms/condition.ts';
import type { SignRow } from '../../../domain/symptoms/line-row.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { SIGNS } from '../signs.ts';
import {
  BREATHS_FAST_PER_MINUTE,
  FEVER_CELSIUS,
  FEVER_DAYS,
  LOW_CELSIUS,
  OXYGEN_LOW_PERCENT,
  PULSE_FAST_PER_MINUTE,
  PULSE_SLOW_PER_MINUTE,
  PULSE_VERY_SLOW_PER_MINUTE,
  RISEN_CELSIUS,
  SYSTOLIC_DEEP_DROP_BELOW_MMHG,
  SYSTOLIC_DEEP_DROP_MMHG,
  SYSTOLIC_LOW_MMHG,
  WARM_CELSIUS,
} from './thresholds.ts';

const ROWS = Object.entries(SIGNS) as [SignId, SignRow][];
const PHYSICAL_ROWS = ROWS.filter(([, row]) => row.physical);

export const CLOSE_WATCH: Condition = { fact: 'close-watch' };

export const WARM: Condition = { quantity: 'temperature-celsius', from: WARM_CELSIUS, below: FEVER_CELSIUS };
export const LOW_TEMPERATURE: Condition = { quantity: 'temperature-celsius', to: LOW_CELSIUS };
export const RISEN: Condition = {
  all: [
    { quantity: 'temperature-celsius', below: FEVER_CELSIUS },
    { quantity: 'temperature-rise-celsius', from: RISEN_CELSIUS },
  ],
};
export const FEVER_WITHIN_A_DAY: Condition = {
  any: [{ quantity: 'fever-days', from: FEVER_DAYS }, { fact: 'fever-returned' }],
};
export const FEVER: Condition = {
  any: [
    { quantity: 'temperature-celsius', from: FEVER_CELSIUS },
    { fact: 'feels-hot-unmeasured' },
    { fact: 'fever-medicine' },
    FEVER_WITHIN_A_DAY,
  ],
};
export const HOT_WITHOUT_CHILLS: Condition = { any: [FEVER, RISEN, LOW_TEMPERATURE] };
/** A rigor and a cold sepsis stand in for the fever that a steroid hides. */
export const HOT: Condition = { any: [HOT_WITHOUT_CHILLS, { sign: 'chills', from: 2 }] };

export const ANY_PHYSICAL_SIGN: Condition = { any: PHYSICAL_ROWS.map(([sign]) => ({ sign, from: 1 })) };
export const CHANGED_PHYSICAL_SIGN: Condition = {
  any: PHYSICAL_ROWS.map(([sign]) => ({ sign, from: 1, changed: true })),
};

export const NERVOUS_SIGNS: readonly { sign: SignId; from: 2 }[] = ROWS.filter(([, row]) => row.nervous).map(
  ([sign]) => ({ sign, from: 2 }),
);
export const NERVOUS_SIGN: Condition = { any: NERVOUS_SIGNS };

/** One danger sign, however many of them are seen: they are one mind. */
export const MIND: Condition = {
  any: [
    { sign: 'drowsiness', from: 2 },
    { sign: 'confusion', from: 2 },
    { sign: 'restlessness', from: 2 },
    { sign: 'speech', from: 2 },
    { sign: 'writing', from: 2 },
    { sign: 'family-concern', from: 2 },
  ],
};

export const FAST_BREATHING: Condition = { quantity: 'breaths-per-minute', from: BREATHS_FAST_PER_MINUTE };
export const LOW_OXYGEN: Condition = { quantity: 'oxygen-percent', to: OXYGEN_LOW_PERCENT };
export const LOW_PRESSURE: Condition = { quantity: 'systolic-mmhg', to: SYSTOLIC_LOW_MMHG };
export const DEEP_DROP: Condition = {
  all: [
    { quantity: 'systolic-drop-mmhg', from: SYSTOLIC_DEEP_DROP_MMHG },
    { quantity: 'systolic-mmhg', below: SYSTOLIC_DEEP_DROP_BELOW_MMHG },
  ],
};
export const FAST_PULSE: Condition = { quantity: 'pulse-per-minute', from: PULSE_FAST_PER_MINUTE };
export const SLOW_PULSE: Condition = {
  quantity: 'pulse-per-minute',
  above: PULSE_VERY_SLOW_PER_MINUTE,
  to: PULSE_SLOW_PER_MINUTE,
};

/** Each counts once, whichever way it shows. */
export const DANGER_SIGNS: readonly Condition[] = [
  { any: [{ sign: 'breathlessness', from: 2 }, FAST_BREATHING] },
  LOW_OXYGEN,
  { sign: 'dizziness', from: 2 },
  { any: [LOW_PRESSURE, DEEP_DROP] },
  { any: [{ sign: 'palpitations', from: 2 }, FAST_PULSE] },
  { sign: 'pallor', from: 2 },
  { sign: 'chest-pain', from: 2 },
  LOW_TEMPERATURE,
  MIND,
];

const smallerThing = (sign: SignId): Condition => ({ sign, from: 1, to: 1, changed: true });

/** Every sign stands for itself, those of a bucket together. */
export const SMALLER_THINGS: readonly Condition[] = [
  ...PHYSICAL_ROWS.filter(([, row]) => !row.bucket).map(([sign]) => smallerThing(sign)),
  ...[...new Set(PHYSICAL_ROWS.map(([, row]) => row.bucket).filter(Boolean))].map((bucket) => ({
    any: PHYSICAL_ROWS.filter(([, row]) => row.bucket === bucket).map(([sign]) => smallerThing(sign)),
  })),
];
