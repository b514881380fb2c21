// Messages that concern every page.
import { bilingual } from '../domain/locale.ts';

export const noticeWords = bilingual(
  {
    httpTitle: '安全なアドレスではありません',
    needsHttps:
      'このアドレス（http）では、電波がないときに開けず、お知らせも届きません。アドレスの最初を https に変えて開いてください。',
    storageGoneTitle: '記録を残せない状態です',
    storageGone:
      'この電話に記録を残せません。緊急連絡とハンドブックは使えます。ブラウザの「プライベート」をやめて、もう一度開いてください。',
    recover: '番号を探して取り出す',
    unkeptTitle: 'いまの変更を、保存できませんでした',
    unkept:
      'この電話に空きがないのかもしれません。写真や動画を減らして、もう一度お試しください。緊急連絡とハンドブックは使えます。',
    blockedTitle: 'ほかの画面で開いています',
    blocked: 'てもとを開いているほかの画面を閉じてください。閉じると、ここで続けられます。',
    replacedTitle: '新しい版が開かれました',
    replaced: 'この画面は古くなりました。開きなおしてください。',
    reload: '開きなおす',
    copyOldTitle: '緊急連絡の画面が、まだ古いままです',
    copyOld: '新しい番号は保存しましたが、電波がないときに開く画面に入っていません。',
    again: 'もう一度',
    updateReady: '新しい版があります。',
    updateText: '書きかけのものがないときに、新しくしてください。',
    updateNow: '新しくする',
  },
  {
    httpTitle: 'This address is not secure',
    needsHttps:
      'At this address (http) Temoto cannot open without a network and reminders cannot arrive. Open it with https at the start of the address.',
    storageGoneTitle: 'Nothing can be stored',
    storageGone:
      'This phone cannot keep anything right now. Call and handbook still work. Leave the private window and open Temoto again.',
    recover: 'Look for the stored numbers',
    unkeptTitle: 'The last change could not be kept',
    unkept:
      'Perhaps this phone is full. Remove some photos or videos and try again. Call and handbook work all the same.',
    blockedTitle: 'Temoto is open elsewhere',
    blocked: 'Please close the other Temoto windows. Then you can go on here.',
    replacedTitle: 'A newer version was opened',
    replaced: 'This screen is out of date. Please open it again.',
    reload: 'Open again',
    copyOldTitle: 'The call page is still the old one',
    copyOld: 'The new number is stored, but the page that opens without a network does not have it yet.',
    again: 'Try again',
    updateReady: 'A new version is ready.',
    updateText: 'Change over when you have nothing half written.',
    updateNow: 'Use it now',
  },
);
