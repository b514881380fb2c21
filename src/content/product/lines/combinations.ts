/** The lines of swelling, skin, blood and water that say more together than each alone. */
import type { LineRow } from '../../../domain/symptoms/line-row.ts';
import {
  DANGER_SIGNS,
  FAST_PULSE,
  HOT,
  MIND,
  NERVOUS_SIGN,
  SLOW_PULSE,
  SMALLER_THINGS,
  WARM,
} from './definitions.ts';
import { PULSE_SLOW_PER_MINUTE } from './thresholds.ts';

export const COMBINATION_LINES: readonly LineRow[] = [
  {
    id: 'fever-bleeding',
    urgency: 'emergency',
    when: { all: [HOT, { sign: 'bleeding', from: 2 }] },
    source: 'S8, S11, DESIGN',
  },
  {
    id: 'swelling-breath',
    urgency: 'emergency',
    when: {
      all: [
        { sign: 'swelling', from: 2 },
        { sign: 'breathlessness', from: 1 },
      ],
    },
    source: 'S5, S8',
  },
  {
    id: 'rash-breath',
    urgency: 'emergency',
    when: {
      all: [
        { sign: 'rash', from: 1 },
        {
          any: [
            { sign: 'breathlessness', from: 1 },
            { sign: 'edema', from: 2 },
          ],
        },
      ],
    },
    source: 'S5, S8',
  },
  {
    id: 'rash-body',
    urgency: 'emergency',
    when: {
      all: [
        { sign: 'rash', from: 2 },
        {
          any: [
            { sign: 'vomiting', from: 2 },
            { sign: 'dizziness', from: 2 },
            { sign: 'pallor', from: 2 },
          ],
        },
      ],
    },
    source: 'S5, S8, DESIGN',
  },
  {
    id: 'bleeding-body',
    urgency: 'emergency',
    when: {
      all: [
        { sign: 'bleeding', from: 2 },
        {
          any: [
            ...DANGER_SIGNS,
            { sign: 'headache', from: 2 },
            { sign: 'weakness', from: 2 },
            { sign: 'vision', from: 2 },
          ],
        },
      ],
    },
    source: 'S16, DESIGN',
  },
  {
    id: 'jaundice-body',
    urgency: 'emergency',
    when: {
      all: [{ sign: 'jaundice', from: 1 }, { any: [MIND, { sign: 'bleeding', from: 2 }] }],
    },
    source: 'S8, S11, DESIGN',
  },
  {
    id: 'urine-cramps',
    urgency: 'emergency',
    when: {
      all: [
        {
          any: [
            { sign: 'urine', from: 2 },
            { sign: 'cramps', from: 2 },
          ],
        },
        {
          any: [
            { sign: 'palpitations', from: 2 },
            NERVOUS_SIGN,
            { quantity: 'pulse-per-minute', to: PULSE_SLOW_PER_MINUTE },
            FAST_PULSE,
          ],
        },
      ],
    },
    source: 'S5, DESIGN',
  },
  {
    id: 'two-smaller',
    urgency: 'call-now',
    when: { atLeast: 2, of: [...SMALLER_THINGS, WARM, SLOW_PULSE] },
    source: 'S25',
  },
];
