// What can be wished for reminders: which come, when, in which hours none does, and what they may say.
import { bilingual } from '../domain/locale.ts';

export const wishWords = bilingual(
  {
    change: '届くものと時刻を変える',
    which: '届くお知らせ',
    evening: '前の日',
    morning: '当日の朝',
    check: '体温をはかる時刻',
    checkDetail: 'はじめのうちはこまめに、そのあとは週に1回、治療のあとは月に1回届きます。',
    hydration: '前の日の水分',
    hydrationDetail: '病院に「水分をとるように」と言われた方だけ、入れてください。',
    followUps: '記録のあと、もう一度聞く',
    followUpsDetail:
      '体調を記録したあとに、変わりがないかを聞くお知らせです。入れると、その時刻がお知らせの係（サーバー）にわかります。体調の中身は伝わりません。',
    quiet: '静かな時間をつくる',
    quietDetail: 'この時間は、体温のお知らせをしません。点滴のお知らせは、この時間にも届きます。',
    detailed: '通知に「点滴」と書く',
    detailedDetail:
      '入れなければ、「予定の日です」とだけ出ます。入れると、ロック画面とカレンダーを見た人に、点滴のことがわかります。',
    times: {
      eveningBefore: '前の日の時刻',
      morningOf: '当日の朝の時刻',
      checkMorning: '体温：朝',
      checkMidday: '体温：昼',
      checkEvening: '体温：夕方',
      hydration: '水分の時刻',
      from: '静かな時間：はじめ',
      to: '静かな時間：おわり',
    },
    needTime: '時刻を入れてください。',
    saveTimes: '時刻を保存する',
    timesNotKept: '時刻を保存できませんでした。お知らせは、前の時刻に届きます。',
    notKept: '保存できませんでした。前のままです。',
  },
  {
    change: 'Change what comes and when',
    which: 'What comes',
    evening: 'The day before',
    morning: 'The morning of the infusion',
    check: 'When to take the temperature',
    checkDetail: 'Often at first, then once a week, after treatment once a month.',
    hydration: 'Drinking on the day before',
    hydrationDetail: 'Only if the clinic told you to drink more.',
    followUps: 'Ask again after a report',
    followUpsDetail:
      'Some hours after a report you are asked how it is now. The reminder service then sees that time, but nothing of what you reported.',
    quiet: 'Quiet hours',
    quietDetail:
      'In these hours nobody asks for the temperature. Reminders of an infusion arrive all the same.',
    detailed: 'Write “infusion” in notifications',
    detailedDetail:
      'Otherwise they only speak of an appointment. With it, whoever sees the lock screen or the calendar knows of the infusion.',
    times: {
      eveningBefore: 'Time on the day before',
      morningOf: 'Time in the morning',
      checkMorning: 'Temperature: morning',
      checkMidday: 'Temperature: midday',
      checkEvening: 'Temperature: evening',
      hydration: 'Time for drinking',
      from: 'Quiet from',
      to: 'Quiet until',
    },
    needTime: 'Please enter a time.',
    saveTimes: 'Save the times',
    timesNotKept: 'The times could not be kept. Reminders arrive at the old times.',
    notKept: 'It could not be kept. Nothing has changed.',
  },
);
