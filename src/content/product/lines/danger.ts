/** The lines of breath, heart and circulation seen together, with fever or without. */
import type { LineRow } from '../../../domain/symptoms/line-row.ts';
import { DANGER_SIGNS, FAST_BREATHING, FAST_PULSE, HOT, LOW_OXYGEN, LOW_PRESSURE } from './definitions.ts';

export const DANGER_LINES: readonly LineRow[] = [
  {
    id: 'fever-circulation',
    urgency: 'emergency',
    when: {
      all: [
        HOT,
        {
          any: [
            { sign: 'breathlessness', from: 1 },
            { sign: 'dizziness', from: 2 },
            { sign: 'palpitations', from: 2 },
            { sign: 'pallor', from: 2 },
            { sign: 'chest-pain', from: 2 },
            LOW_PRESSURE,
            LOW_OXYGEN,
            FAST_PULSE,
            FAST_BREATHING,
          ],
        },
      ],
    },
    source: 'S12, S13, S26',
  },
  {
    id: 'two-danger',
    urgency: 'emergency',
    when: { atLeast: 2, of: DANGER_SIGNS },
    source: 'S26, DESIGN',
  },
  {
    id: 'vomiting-pallor',
    urgency: 'emergency',
    when: {
      all: [
        { sign: 'pallor', from: 2 },
        { sign: 'vomiting', from: 2 },
      ],
    },
    source: 'S16, DESIGN',
  },
  {
    id: 'pallor-fatigue',
    urgency: 'emergency',
    when: {
      all: [
        { sign: 'pallor', from: 2 },
        { sign: 'fatigue', from: 2 },
      ],
    },
    source: 'S16, DESIGN',
  },
];
