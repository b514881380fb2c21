// English words of the checklist before the first infusion.
import type { PreparationWords } from '../handbook-word-types.ts';

export const preparation: PreparationWords = {
  groups: {
    told: {
      title: 'Told the hospital',
      lead: 'Tick it once you have talked about it, also if it is not true of you.',
    },
    asked: {
      title: 'Asked the hospital',
      lead: 'The answers go into “What the hospital said” in this chapter.',
    },
    ready: { title: 'Ready at home', lead: 'To be there before the first infusion.' },
  },
  items: {
    'told-allergies': 'Allergies, to medicines or other things',
    'told-organs': 'Illness of the heart, lungs or kidneys',
    'told-infections': 'Infections: now, lasting long, or coming back',
    'told-hepatitis-b': 'Hepatitis B, now or in the past',
    'told-epstein-barr': 'An illness from the Epstein-Barr virus',
    'told-vaccines': 'Vaccines just had or planned',
    'told-pregnancy': 'Pregnancy or breast-feeding, now or planned',
    'told-medicines': 'Medicines, also from the shop, kampo, supplements',
    'asked-hepatitis-b-test': 'Was the hepatitis B test done, and what did it show?',
    'asked-slow-changes': 'Which changes to look for because of PML, an infection of the brain?',
    'asked-vaccines': 'When are vaccines possible?',
    'asked-contraception': 'Which contraception, and until when?',
    'asked-medicines': 'Which of my medicines go on, which are paused?',
    'asked-fever-medicine': 'May I take a fever medicine at home?',
    'asked-stay': 'When do I stay in hospital, and must I stay near it?',
    'asked-way-home': 'Until when do I not drive, and how do I get there?',
    'ready-numbers': 'Daytime and 24-hour number entered, and checked by the hospital',
    'ready-cards': 'The card from the hospital and the company’s patient handbook',
    'ready-thermometer': 'A thermometer for the armpit; my usual temperature written down',
    'ready-family-check': 'The family check tried twice, on different days',
    'ready-helpers': 'Two people or more who can come',
    'ready-night': 'How to get to the hospital at night',
    'ready-practice': 'The call practised with the family',
  },
};
