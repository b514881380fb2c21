/** The lines of oxygen, upper blood pressure, pulse and breathing rate. */
import type { Condition } from '../../../domain/symptoms/condition.ts';
import type { LineRow } from '../../../domain/symptoms/line-row.ts';
import { ANY_PHYSICAL_SIGN, CLOSE_WATCH, DEEP_DROP, HOT, SLOW_PULSE } from './definitions.ts';
import * as limit from './thresholds.ts';

const HOT_OR_ANY_SIGN: Condition = { any: [HOT, ANY_PHYSICAL_SIGN] };

export const MEASUREMENT_LINES: readonly LineRow[] = [
  {
    id: 'oxygen-91',
    urgency: 'emergency',
    when: { quantity: 'oxygen-percent', to: limit.OXYGEN_VERY_LOW_PERCENT },
    source: 'S12, S26',
  },
  {
    id: 'oxygen-94',
    urgency: 'call-now',
    when: {
      quantity: 'oxygen-percent',
      above: limit.OXYGEN_VERY_LOW_PERCENT,
      to: limit.OXYGEN_LOW_PERCENT,
    },
    source: 'S26',
  },
  {
    id: 'systolic-90',
    urgency: 'call-now',
    when: { quantity: 'systolic-mmhg', to: limit.SYSTOLIC_VERY_LOW_MMHG },
    raise: { to: 'emergency', when: { any: [HOT_OR_ANY_SIGN, CLOSE_WATCH] } },
    source: 'S12, S13x, S26',
  },
  {
    id: 'systolic-100',
    urgency: 'call-now',
    when: {
      quantity: 'systolic-mmhg',
      above: limit.SYSTOLIC_VERY_LOW_MMHG,
      to: limit.SYSTOLIC_LOW_MMHG,
    },
    source: 'S26',
  },
  {
    id: 'systolic-180',
    urgency: 'contact-today',
    when: {
      quantity: 'systolic-mmhg',
      from: limit.SYSTOLIC_HIGH_MMHG,
      below: limit.SYSTOLIC_VERY_HIGH_MMHG,
    },
    raise: { to: 'call-now', when: { any: [ANY_PHYSICAL_SIGN, CLOSE_WATCH] } },
    source: 'DESIGN',
  },
  {
    id: 'systolic-200',
    urgency: 'call-now',
    when: {
      quantity: 'systolic-mmhg',
      from: limit.SYSTOLIC_VERY_HIGH_MMHG,
      below: limit.SYSTOLIC_EXTREME_MMHG,
    },
    source: 'DESIGN',
  },
  {
    id: 'systolic-220',
    urgency: 'emergency',
    when: { quantity: 'systolic-mmhg', from: limit.SYSTOLIC_EXTREME_MMHG },
    source: 'S26, DESIGN',
  },
  {
    id: 'systolic-drop-20',
    urgency: 'call-now',
    when: {
      all: [{ quantity: 'systolic-drop-mmhg', from: limit.SYSTOLIC_DROP_MMHG }, HOT_OR_ANY_SIGN],
    },
    source: 'S12, DESIGN',
  },
  {
    id: 'systolic-drop-40',
    urgency: 'call-now',
    when: DEEP_DROP,
    raise: { to: 'emergency', when: HOT_OR_ANY_SIGN },
    source: 'S12, DESIGN',
  },
  {
    id: 'pulse-40-131',
    urgency: 'emergency',
    when: {
      any: [
        { quantity: 'pulse-per-minute', to: limit.PULSE_VERY_SLOW_PER_MINUTE },
        { quantity: 'pulse-per-minute', from: limit.PULSE_VERY_FAST_PER_MINUTE },
      ],
    },
    source: 'S26',
  },
  {
    id: 'pulse-50',
    urgency: 'contact-today',
    when: SLOW_PULSE,
    raise: { to: 'call-now', when: CLOSE_WATCH },
    source: 'S26',
  },
  {
    id: 'pulse-111',
    urgency: 'call-now',
    when: {
      quantity: 'pulse-per-minute',
      from: limit.PULSE_FAST_PER_MINUTE,
      below: limit.PULSE_VERY_FAST_PER_MINUTE,
    },
    source: 'S26',
  },
  {
    id: 'breaths-8-25',
    urgency: 'emergency',
    when: {
      any: [
        { quantity: 'breaths-per-minute', to: limit.BREATHS_VERY_SLOW_PER_MINUTE },
        { quantity: 'breaths-per-minute', from: limit.BREATHS_VERY_FAST_PER_MINUTE },
      ],
    },
    source: 'S26',
  },
  {
    id: 'breaths-21',
    urgency: 'call-now',
    when: {
      quantity: 'breaths-per-minute',
      from: limit.BREATHS_FAST_PER_MINUTE,
      below: limit.BREATHS_VERY_FAST_PER_MINUTE,
    },
    source: 'S26',
  },
];
