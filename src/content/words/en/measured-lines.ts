// English sentences of the lines about temperature and measured values.
import type { MeasuredLineId } from '../word-types.ts';

export const measuredLines: Record<MeasuredLineId, string> = {
  'very-high-40.0': 'Temperature 40.0 °C or higher',
  'fever-37.5': 'Temperature 37.5 °C or higher',
  'almost-fever-37.0':
    'Temperature 37.0 to 37.4 °C. Measure again in 1 hour. Do not hold back the call for that.',
  'risen-1.0': 'Temperature 1.0 °C or more above the usual, even if below 37.5 °C',
  'low-35.0': 'Temperature 35.0 °C or lower',
  'hot-unmeasured': 'Hot, or shivering with cold, and no way to measure the temperature',
  'fever-medicine':
    'Took a medicine because of a fever in the last 24 hours, whatever the thermometer reads now',
  'fever-within-a-day':
    'Fever of 37.5 °C or more in the last 24 hours, or a fever that came back, even if it is down now',
  'oxygen-91': 'Oxygen on the finger (SpO2) 91 or lower',
  'oxygen-94': 'Oxygen on the finger (SpO2) 92 to 94',
  'systolic-90': 'Upper blood pressure 90 or lower',
  'systolic-100': 'Upper blood pressure 91 to 100',
  'systolic-180': 'Upper blood pressure 180 to 199',
  'systolic-200': 'Upper blood pressure 200 to 219',
  'systolic-220': 'Upper blood pressure 220 or higher',
  'systolic-drop-20':
    'Upper blood pressure 20 or more below the usual, with fever, shivering, a low temperature or any other sign',
  'systolic-drop-40': 'Upper blood pressure 40 or more below the usual, and under 140',
  'pulse-40-131': 'Pulse at rest 40 or fewer, or 131 or more a minute',
  'pulse-50': 'Pulse at rest 41 to 50 a minute',
  'pulse-111': 'Pulse at rest 111 to 130 a minute',
  'breaths-8-25': 'Breaths 8 or fewer, or 25 or more a minute',
  'breaths-21': 'Breaths 21 to 24 a minute',
};
