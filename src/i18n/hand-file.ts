// What is said of any file while it is made and handed over; what it is for is said where the button stands.
import { bilingual } from '../domain/locale.ts';

export const handFileWords = bilingual(
  {
    making: 'ファイルを作っています…',
    cancelled: '取りやめました。ファイルは渡していません。',
    tapAgain: 'ファイルができました。下のボタンを押してください。',
    saving: '「ダウンロード」への保存を始めました。',
    openSheet: '共有の画面をひらく',
    saveInstead: '共有しないで、この端末に保存する',
  },
  {
    making: 'Making the file…',
    cancelled: 'Cancelled. Nothing was handed over.',
    tapAgain: 'The file is ready. Press the button below.',
    saving: 'Saving to your downloads has begun.',
    openSheet: 'Open the share sheet',
    saveInstead: 'Do not share, save on this device',
  },
);
