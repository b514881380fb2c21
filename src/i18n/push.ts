// The one neutral text of every push: it names no illness, so that a lock screen gives nothing away.
import { bilingual } from '../domain/locale.ts';

export const pushWords = bilingual(
  {
    title: 'てもと',
    reminder: 'お知らせがあります。開いてご覧ください。',
    test: 'お知らせのテストです。この端末に届きました。',
  },
  {
    title: 'Temoto',
    reminder: 'You have a reminder. Please open the app.',
    test: 'This is a test. It has arrived on this device.',
  },
);
