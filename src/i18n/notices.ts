// Messages that concern every page.
import { bilingual } from '../domain/locale.ts';

export const noticeWords = bilingual(
  {
    httpTitle: '安全なアドレスではありません',
    blockedTitle: 'ほかの画面で開いています',
    blocked: 'てもとを開いているほかの画面を閉じてください。閉じると、ここで続けられます。',
    replacedTitle: '新しい版が開かれました',
    replaced: 'この画面は古くなりました。開きなおしてください。',
    reload: '開きなおす',
    copyOldTitle: '緊急連絡の画面が、まだ古いままです',
    copyOld: '新しい番号は保存しましたが、電波がないときに開く画面に入っていません。',
    updateText: '書きかけのものがないときに、新しくしてください。',
  },
  {
    httpTitle: 'This address is not secure',
    blockedTitle: 'Temoto is open elsewhere',
    blocked: 'Please close the other Temoto windows. Then you can go on here.',
    replacedTitle: 'A newer version was opened',
    replaced: 'This screen is out of date. Please open it again.',
    reload: 'Open again',
    copyOldTitle: 'The call page is still the old one',
    copyOld: 'The new number is stored, but the page that opens without a network does not have it yet.',
    updateText: 'Change over when you have nothing half written.',
  },
);
