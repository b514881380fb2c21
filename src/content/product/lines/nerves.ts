/** The lines of head, nerves and mind. */
import type { LineRow } from '../../../domain/symptoms/line-row.ts';
import { HOT, HOT_WITHOUT_CHILLS, MIND, NERVOUS_SIGN, NERVOUS_SIGNS } from './definitions.ts';

export const NERVE_LINES: readonly LineRow[] = [
  {
    id: 'family-check-cannot',
    urgency: 'emergency',
    when: { fact: 'family-check-cannot' },
    source: 'DESIGN',
  },
  {
    id: 'fever-nerves',
    urgency: 'emergency',
    when: {
      any: [
        { all: [HOT_WITHOUT_CHILLS, NERVOUS_SIGN] },
        // Whoever shivers trembles too: shivering alone does not make a tremor a sign of the nerves.
        { all: [HOT, { any: NERVOUS_SIGNS.filter(({ sign }) => sign !== 'tremor') }] },
      ],
    },
    source: 'S12, S23, DESIGN',
  },
  {
    id: 'two-nervous',
    urgency: 'emergency',
    when: { atLeast: 2, of: NERVOUS_SIGNS },
    source: 'S12, DESIGN',
  },
  {
    id: 'headache-vomiting',
    urgency: 'emergency',
    when: {
      all: [
        { sign: 'headache', from: 2 },
        { sign: 'vomiting', from: 2 },
      ],
    },
    source: 'S16, S23',
  },
  {
    id: 'head-injury-sign',
    urgency: 'emergency',
    when: {
      all: [
        { sign: 'head-injury', from: 2 },
        {
          any: [
            { sign: 'headache', from: 1 },
            { sign: 'vomiting', from: 1 },
            MIND,
            { sign: 'weakness', from: 2 },
            { sign: 'vision', from: 2 },
            { sign: 'bleeding', from: 2 },
          ],
        },
      ],
    },
    source: 'S24, GK',
  },
  {
    id: 'back-legs',
    urgency: 'emergency',
    when: {
      all: [
        { sign: 'back-pain', from: 2 },
        {
          any: [
            { sign: 'weakness', from: 2 },
            { sign: 'tingling', from: 2 },
            { sign: 'painful-urination', from: 2 },
          ],
        },
      ],
    },
    source: 'S6, S16',
  },
];
