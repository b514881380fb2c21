// Lock-screen words: they say what to do and never what is treated, unless the person chose that they may.
import { bilingual } from '../domain/locale.ts';

export const notificationWords = bilingual(
  {
    general: { title: 'てもと', body: 'お知らせがあります。ひらいて確かめてください。' },
    'infusion-evening': {
      title: '明日は予定の日です',
      body: 'ハンドブックとカードを持っていきましょう。熱があるときは、出かける前に電話を。',
    },
    'infusion-morning': {
      title: '今日は予定の日です',
      body: 'ハンドブックとカードを持ちましたか。熱があるときは、出かける前に電話を。',
    },
    hydration: { title: '水分のお知らせ', body: '聞いているとおりに、水分をとりましょう。' },
    check: { title: '体調の記録', body: '体温をはかって、記録しましょう。' },
    'follow-up': { title: 'もう一度', body: '前の記録から時間がたちました。ひらいて確かめてください。' },
    test: { title: 'お知らせの練習', body: 'この通知が見えたら、届いています。' },
  },
  {
    general: { title: 'Temoto', body: 'There is a message for you. Please open it.' },
    'infusion-evening': {
      title: 'Your appointment is tomorrow',
      body: 'Take the handbook and the card with you. If you have a fever, phone before you leave.',
    },
    'infusion-morning': {
      title: 'Your appointment is today',
      body: 'Do you have the handbook and the card? If you have a fever, phone before you leave.',
    },
    hydration: { title: 'Drinking', body: 'Please drink as you were told.' },
    check: { title: 'Time to log', body: 'Take your temperature and write it down.' },
    'follow-up': {
      title: 'Once more',
      body: 'Some time has passed since your entry. Please open and check.',
    },
    test: { title: 'Practice message', body: 'If you can see this, reminders arrive.' },
  },
);

export type NotificationKind = keyof (typeof notificationWords)['ja'];

type Detailed = Partial<Record<NotificationKind, { title: string; body?: string }>>;

/** In their place, where the person chose it. */
export const detailedWords: Record<'ja' | 'en', Detailed> = {
  ja: {
    'infusion-evening': { title: '明日は点滴の日です' },
    'infusion-morning': { title: '今日は点滴の日です' },
    hydration: {
      title: '明日の点滴のために、水分を',
      body: '病院に言われたとおりに、水分をとりましょう。',
    },
    check: { title: '点滴のあとの体調の記録' },
  },
  en: {
    'infusion-evening': { title: 'Your infusion is tomorrow' },
    'infusion-morning': { title: 'Your infusion is today' },
    hydration: { title: 'Drinking before the infusion', body: 'Please drink as the clinic told you.' },
    check: { title: 'Time to log, after the infusion' },
  },
};

/** The button on every prompt. */
export const stopWords = bilingual('お知らせを止める', 'Stop these');
