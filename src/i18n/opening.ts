// Words of the document before its script; only the build reads them.
import { bilingual } from '../domain/locale.ts';

export const openingWords = bilingual(
  {
    opening: '開いています…',
    openingLead: '電話は、下の赤い「緊急連絡」からすぐかけられます。',
  },
  {
    opening: 'Opening…',
    openingLead: 'You can phone at once with the red “Call” button below.',
  },
);
