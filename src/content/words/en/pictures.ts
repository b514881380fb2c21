// English words of the handbook's drawings.
import type { PictureWords } from '../handbook-word-types.ts';

export const pictures: PictureWords = {
  bridge: [
    {
      shows:
        'On the left a round T cell, on the right a bumpy lymphoma cell, apart. The T cell has its eyes closed.',
      says: 'The T cell has not noticed the lymphoma cell.',
    },
    {
      shows:
        'The medicine, shaped like a Y, holds the T cell with one hand and the lymphoma cell with the other.',
      says: 'The medicine links the two cells.',
    },
    {
      shows:
        'The T cell has opened its eyes. Small dots leave it and the lymphoma cell breaks up. Dots spread all around.',
      says: 'The T cell wakes up and destroys the lymphoma cell. Signals spread through the body.',
    },
  ],
  armpit: [
    {
      shows: 'The tip of a thermometer lies in the middle of the armpit, coming from below at a slant.',
      says: 'Put the tip in the middle of the armpit.',
    },
    {
      shows: 'The arm lies against the body, and the other hand holds it.',
      says: 'Close the armpit and hold the arm.',
    },
  ],
  'blood-cells': [
    { shows: 'A white cell with a shield.', says: 'Neutrophils fight germs.' },
    { shows: 'A red cell with a dent in its middle.', says: 'Red cells carry oxygen.' },
    { shows: 'Small grains gather and close a wound.', says: 'Platelets stop bleeding.' },
  ],
};
