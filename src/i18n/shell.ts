// Words of the shell: the bar, the way back, an address or a page that cannot be shown. Today pays for every word here.
import { bilingual } from '../domain/locale.ts';

export const shellWords = bilingual(
  {
    appName: 'てもと',
    bar: '主なページ',
    today: '今日',
    log: '記録',
    call: '緊急連絡',
    read: '読む',
    dates: '予定',
    back: '戻る',
    notFound: 'このページは見つかりません',
    notFoundLead: '下の5つから選んでください。',
    pageFailed: 'このページを開けませんでした',
    pageFailedLead: '電波のよい所で、もう一度お試しください。電話は、下の赤いボタンからかけられます。',
    again: 'もう一度',
  },
  {
    appName: 'Temoto',
    bar: 'Main pages',
    today: 'Today',
    log: 'Log',
    call: 'Call',
    read: 'Read',
    dates: 'Dates',
    back: 'Back',
    notFound: 'This page does not exist',
    notFoundLead: 'Please choose one of the five below.',
    pageFailed: 'This page could not be opened',
    pageFailedLead:
      'Please try again where reception is good. You can phone at once with the red button below.',
    again: 'Try again',
  },
);
