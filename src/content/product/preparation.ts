/** The checklist before the first infusion: what to tell the clinic, what to ask it, what to have ready at home. */

export const PREPARATION = {
  told: [
    'told-allergies',
    'told-organs',
    'told-infections',
    'told-hepatitis-b',
    'told-epstein-barr',
    'told-vaccines',
    'told-pregnancy',
    'told-medicines',
  ],
  asked: [
    'asked-hepatitis-b-test',
    'asked-slow-changes',
    'asked-vaccines',
    'asked-contraception',
    'asked-medicines',
    'asked-fever-medicine',
    'asked-stay',
    'asked-way-home',
  ],
  ready: [
    'ready-numbers',
    'ready-cards',
    'ready-thermometer',
    'ready-family-check',
    'ready-helpers',
    'ready-night',
    'ready-practice',
  ],
} as const;

export type PreparationGroup = keyof typeof PREPARATION;

export type PreparationItem = (typeof PREPARATION)[PreparationGroup][number];
