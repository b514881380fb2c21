// What Today says about reminders: one that did not appear, a clock in another zone, a phone that lets none through.
import { bilingual } from '../domain/locale.ts';

export const reminderNoteWords = bilingual(
  {
    missedTitle: 'お知らせが、この電話に出なかったようです',
    missed: (at: string) => `${at}のお知らせ`,
    ahead: {
      'infusion-evening': (day: string) =>
        `${day}は点滴の日です。ハンドブックとカードを持っていきましょう。熱があるときは、出かける前に電話を。`,
      'infusion-morning': (day: string) =>
        `${day}は点滴の日です。ハンドブックとカードを持ちましたか。熱があるときは、出かける前に電話を。`,
      hydration: (day: string) => `${day}の点滴のために、病院に言われたとおり水分をとりましょう。`,
    },
    missedSeen: '見ていたときは、「わかった」を押してください。',
    check: 'お知らせを確かめる',
    understood: 'わかった',
    notKept: '保存できませんでした。次に開いたときも、出ます。',
    blockedTitle: 'お知らせが、この電話に届きません',
    blockedLead: '通知が止められています。次の点滴のお知らせも、出ません。',
    zoneTitle: '電話の時計が変わりました',
    zone: (from: string, to: string) => `「${from}」から「${to}」へ変わりました。`,
    zoneLead: 'お知らせは、いまの電話の時計の時刻に届くように、直しました。',
  },
  {
    missedTitle: 'It seems that a reminder did not show on this phone',
    missed: (at: string) => `Reminder of ${at}`,
    ahead: {
      'infusion-evening': (day: string) =>
        `The infusion is on ${day}. Take the handbook and the card with you. If you have a fever, phone before you leave.`,
      'infusion-morning': (day: string) =>
        `The infusion is on ${day}. Do you have the handbook and the card? If you have a fever, phone before you leave.`,
      hydration: (day: string) => `For the infusion on ${day}, please drink as the clinic told you.`,
    },
    missedSeen: 'If you did see it, press “Understood”.',
    check: 'Check the reminders',
    understood: 'Understood',
    notKept: 'It could not be kept. This shows again next time.',
    blockedTitle: 'Reminders cannot reach this phone',
    blockedLead: 'Notifications are blocked. The next reminder of an infusion will not show either.',
    zoneTitle: 'The phone’s clock has moved',
    zone: (from: string, to: string) => `From “${from}” to “${to}”.`,
    zoneLead: 'Reminders were laid out again, so that they come at your times on this clock.',
  },
);
