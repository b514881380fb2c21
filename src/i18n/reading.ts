// Words of what was read of the handbook: marks, the place that was left.
import { bilingual } from '../domain/locale.ts';

export const readingWords = bilingual(
  {
    goOn: '続きから読む',
    someRead: (count: string, of: string) => `${of}章のうち${count}章を読みました`,
    allRead: '全部の章を読みました',
    read: '読みました',
    readOn: (day: string) => `${day}に読みました`,
    readBefore: (day: string) => `${day}に読んだのは、前の版です`,
    notYet: 'まだ読んだしるしがありません',
    notYetLead: '最後まで読むと、しるしがつきます。自分でつけることもできます。',
    mark: '読んだしるしをつける',
    takeBack: '読んだしるしを消す',
  },
  {
    goOn: 'Continue reading',
    someRead: (count: string, of: string) => `${count} of ${of} chapters read`,
    allRead: 'All chapters read',
    read: 'Read',
    readOn: (day: string) => `Read on ${day}`,
    readBefore: (day: string) => `You read an earlier edition on ${day}`,
    notYet: 'Not marked as read yet',
    notYetLead: 'It is marked when you reach the end. You can also mark it yourself.',
    mark: 'Mark as read',
    takeBack: 'Take the mark back',
  },
);
