/** The lines of temperature and fever. */
import type { LineRow } from '../../../domain/symptoms/line-row.ts';
import {
  CHANGED_PHYSICAL_SIGN,
  CLOSE_WATCH,
  FEVER,
  FEVER_WITHIN_A_DAY,
  LOW_TEMPERATURE,
  RISEN,
  WARM,
} from './definitions.ts';
import { FEVER_CELSIUS, LONG_FEVER_DAYS, VERY_HIGH_CELSIUS, WARM_ALONE_DAYS } from './thresholds.ts';

export const TEMPERATURE_LINES: readonly LineRow[] = [
  {
    id: 'very-high-40.0',
    urgency: 'emergency',
    when: { quantity: 'temperature-celsius', from: VERY_HIGH_CELSIUS },
    source: 'S16, DESIGN',
  },
  {
    id: 'fever-37.5',
    urgency: 'call-now',
    when: { quantity: 'temperature-celsius', from: FEVER_CELSIUS, below: VERY_HIGH_CELSIUS },
    source: 'S5, S13, S15',
  },
  {
    id: 'almost-fever-37.0',
    urgency: 'contact-today',
    when: WARM,
    raise: {
      to: 'call-now',
      when: {
        all: [
          CLOSE_WATCH,
          {
            any: [
              CHANGED_PHYSICAL_SIGN,
              { fact: 'temperature-may-be-masked' },
              { fact: 'warm-an-hour-ago' },
              { fact: 'day-unknown' },
              { quantity: 'days-since-infusion', to: WARM_ALONE_DAYS },
            ],
          },
        ],
      },
    },
    source: 'S12, S15, DESIGN',
  },
  { id: 'risen-1.0', urgency: 'call-now', when: RISEN, source: 'S15, DESIGN' },
  { id: 'low-35.0', urgency: 'call-now', when: LOW_TEMPERATURE, source: 'S26' },
  {
    id: 'hot-unmeasured',
    urgency: 'call-now',
    when: { fact: 'feels-hot-unmeasured' },
    source: 'DESIGN',
  },
  {
    id: 'fever-medicine',
    urgency: 'call-now',
    when: { fact: 'fever-medicine' },
    source: 'S7x, DESIGN',
  },
  {
    id: 'fever-within-a-day',
    urgency: 'call-now',
    when: FEVER_WITHIN_A_DAY,
    source: 'DESIGN',
  },
  {
    id: 'long-fever',
    urgency: 'call-now',
    when: {
      all: [
        FEVER,
        {
          any: [
            { quantity: 'fever-days', from: LONG_FEVER_DAYS },
            { fact: 'fever-returned' },
            { sign: 'jaundice', from: 1 },
            { sign: 'swelling', from: 1 },
            { sign: 'rash', from: 1 },
          ],
        },
      ],
    },
    source: 'S8, S11, S12',
  },
];
