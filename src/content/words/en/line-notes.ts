// English notes that the handbook prints below a line: what lifts it, or what exactly counts.
import type { NotedLineId } from '../word-types.ts';

export const lineNotes: Record<NotedLineId, string> = {
  'throat-2':
    'Call 119 in any of these cases. In the days of close watch. Any shortness of breath, lump, swelling or rash. Sudden swelling of face, hands or legs. Hardly eating, or unable to drink.',
  'almost-fever-37.0':
    'In the days of close watch, call the hospital now in any of these cases. Any other sign. A painkiller, cold medicine, steroid or another medicine that can hide a fever within 24 hours. It was 37.0 °C or more about 1 hour ago as well. It is the day of the infusion or the day after. The day of the infusion is not known.',
  'systolic-90':
    'With fever or any other sign, or in the days of close watch, call 119. Otherwise call the hospital now.',
  'systolic-180': 'With any other sign, or in the days of close watch, call the hospital now.',
  'systolic-drop-40': 'With fever or any other sign, call 119. Otherwise call the hospital now.',
  'pulse-50': 'In the days of close watch, call the hospital now.',
  'fever-nerves':
    'Fever includes a temperature 1.0 °C or more above the usual, feeling hot without measuring, a fever for which medicine was taken, and a fever in the last 24 hours. A low temperature is 35.0 °C or lower. The changes are those of the line about 2 or more together. With shivering alone, and neither fever nor a low temperature, shaking hands do not count.',
  'fever-circulation':
    'Any shortness of breath counts. Dizziness, pounding heart, bad colour and chest pain count where they ask for a call now or 119. The values: upper blood pressure 100 or lower, oxygen 94 or lower, pulse 111 or more, breaths 21 or more.',
  'two-nervous':
    'Each of these counts where it asks for a call now or 119. Headache. Sleeps all the time. Confused. Restless. Trouble finding words. Cannot write as usual. Hands shake without feeling cold. Seizure. Arms or legs weak. Sight has changed. The family’s “something is wrong”.',
  'two-danger':
    'A sign counts where it asks for a call now or 119. The values: breaths 21 or more, oxygen 94 or lower, pulse 111 or more, temperature 35.0 °C or lower. Upper blood pressure counts at 100 or lower, or when it is 40 or more below the usual and under 140. Short breath and breaths count as 1, and so do heart and pulse. Confused, sleeping, restless, speech, writing and the family’s “something is wrong” count together as 1.',
  'head-injury-sign':
    'Any headache and any feeling sick count. The others count where they ask for a call now or 119: confused, sleeping, restless, speech, writing, the family’s “something is wrong”, movement, sight, bleeding.',
  'bleeding-body':
    'Of the danger signs that count when 2 or more come together, one is enough here for 119. Headache, movement and sight count where they ask for a call now or 119.',
  'jaundice-body':
    'Sleeping, confused, restless, speech, writing, the family’s “something is wrong” and bleeding count, each where it asks for a call now or 119.',
  'urine-cramps':
    'A pounding heart counts where it asks for a call now or 119. The pulse counts at 50 or fewer, or 111 or more a minute. The changes are those of head and nerves in the line about 2 or more together.',
  'two-smaller':
    'A smaller change is any sign of the body listed under “contact today”. Belly pain, feeling sick, diarrhoea and not eating count together as 1. So do cough, sore throat, runny nose and a sore mouth. What the hospital already knows of and has not changed does not count.',
  'close-watch':
    'These are called the days of close watch. Tiredness, bleeding, pain passing urine, a sore mouth, redness around the needle or port, and diarrhoea: a small change in only one of them is still a call today. What the hospital already knows of and has not changed does not count in these days either.',
};
