// Words of what was written in a check, as the log shows it.
import { bilingual } from '../domain/locale.ts';

export const logWritingWords = bilingual(
  {
    title: 'チェックで書いた字',
    written: 'この時の字',
    first: (day: string) => `見本（${day}）`,
    none: 'この時の字は、この電話に残っていません。',
    notRead: '書いた字を読み出せませんでした。',
  },
  {
    title: 'Written in the check',
    written: 'Written then',
    first: (day: string) => `Sample (${day})`,
    none: 'Nothing written then is kept on this phone.',
    notRead: 'What was written could not be read.',
  },
);
