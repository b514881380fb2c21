// The calendar file: the words around it, and those in it. In it, nothing of what is treated, unless the person chose that.
import { bilingual } from '../domain/locale.ts';

export const calendarFileWords = bilingual(
  {
    title: 'カレンダーに入れる',
    lead: (evening: string, morning: string) =>
      `電話のカレンダーが、前の日の${evening}と当日の${morning}に知らせます。電波がなくても鳴ります。`,
    neutral: 'カレンダーには「予定の日」とだけ出ます。',
    nothing: 'これからの点滴の日が入ると、ここから渡せます。',
    action: 'カレンダーのファイルを渡す',
    again: '新しいファイルを渡す',
    onceMore: 'もう一度渡す',
    given: (day: string) => `${day}に渡しました。`,
    oldTitle: 'カレンダーの予定が、前のままです',
    old: 'ここの予定が変わりました。新しいファイルを渡して、ひらくと、カレンダーの予定も変わります。',
    how: '入れ方',
    steps: {
      iphone: [
        '上のボタンを押し、「カレンダー」か「“ファイル”に保存」を選びます。',
        '保存したときは、「ファイル」アプリでひらきます。',
        '「すべてを追加」を押します。',
      ],
      android: [
        '上のボタンを押すと、ダウンロードされます。',
        'ダウンロードしたファイルを押し、カレンダーでひらきます。',
        '「保存」か「追加」を押します。',
      ],
      computer: ['上のボタンを押すと、ダウンロードされます。', 'ファイルをカレンダーのアプリでひらきます。'],
    },
    check: 'Googleカレンダーは、知らせる時刻を読まないことがあります。入れたあと、通知の時刻を見てください。',
    outcome: {
      shared: '共有の画面に渡しました。カレンダーに予定が入ったか、見てください。',
      'not-possible': 'この開き方では、ファイルを渡せません。ブラウザーで開いて、もう一度お試しください。',
    },
    saved: (name: string) => `名前は「${name}」です。ひらいて、カレンダーに入れてください。`,
    notMade: 'ファイルを作れませんでした。もう一度お試しください。',
    notKept: '渡したことを、この電話に残せませんでした。予定が変わったら、もう一度渡してください。',
    entry: {
      name: 'てもと',
      neutral: { day: '予定の日', evening: '明日は予定の日です' },
      detailed: { day: '点滴の日', evening: '明日は点滴の日です' },
      text: 'ハンドブックとカードを持っていきましょう。熱があるときは、出かける前に電話を。時刻と場所は、聞いているとおりです。',
    },
  },
  {
    title: 'Put the dates into a calendar',
    lead: (evening: string, morning: string) =>
      `Your phone’s calendar reminds you at ${evening} on the day before and at ${morning} on the day. It rings without a network too.`,
    neutral: 'The calendar only says “Appointment”.',
    nothing: 'Once infusion dates are entered, the file can be made here.',
    action: 'Hand over the calendar file',
    again: 'Hand over the new file',
    onceMore: 'Hand it over once more',
    given: (day: string) => `Handed over on ${day}.`,
    oldTitle: 'The calendar still has the old dates',
    old: 'The dates here have changed. Hand over the new file and open it: the calendar then changes too.',
    how: 'How to do it',
    steps: {
      iphone: [
        'Tap the button above and choose “Calendar” or “Save to Files”.',
        'If saved, open it in the Files app.',
        'Tap “Add All”.',
      ],
      android: [
        'Tap the button above: the file is downloaded.',
        'Tap the downloaded file and open it in your calendar.',
        'Tap “Save” or “Add”.',
      ],
      computer: [
        'Click the button above: the file is downloaded.',
        'Open the file in your calendar program.',
      ],
    },
    check:
      'Google Calendar may not read when to remind you. Please look at the notification times afterwards.',
    outcome: {
      shared: 'It was given to the share sheet. Please look whether the dates are in your calendar.',
      'not-possible': 'Opened this way, no file can be handed over. Open Temoto in a browser and try again.',
    },
    saved: (name: string) => `Its name is “${name}”. Open it to put the dates into your calendar.`,
    notMade: 'The file could not be made. Please try again.',
    notKept: 'This phone could not keep that it was handed over. After a change, hand it over once more.',
    entry: {
      name: 'Temoto',
      neutral: { day: 'Appointment', evening: 'Appointment tomorrow' },
      detailed: { day: 'Infusion', evening: 'Infusion tomorrow' },
      text: 'Take the handbook and the card with you. If you have a fever, phone before you leave. Time and place are as you were told.',
    },
  },
);
