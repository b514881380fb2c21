// Words for the calls in the log: which number, what came of it. It is told, not asked.
import { bilingual } from '../domain/locale.ts';

export const logCallWords = bilingual(
  {
    title: '電話',
    none: '電話の記録はありません。',
    /** Above calls about an entry that this one takes back. */
    replaced: '書き直す前の記録についての電話',
    /** A call that no report led to. */
    alone: '記録をつけずに電話',
    worry: (text: string) => `「${text}」`,
    numbers: { day: '昼間の番号', always: '24時間の番号', partner: '連携病院', '119': '119' },
    and: '、',
    outcomes: {
      reached: 'つながった',
      waiting: '折り返しを待つ',
      'no-answer': '出なかった',
      'not-yet': 'まだかけていない',
    },
    noOutcome: 'つながったかどうかは、記録なし',
    note: (when: string, text: string) => `${when}に書き足し：「${text}」`,
    noteAdd: '書き足す',
    noteOf: (when: string) => `${when}の電話に書き足す`,
    noteField: '電話で言われたこと、気になったこと',
    noteKeep: '記録に残す',
    noteLeave: 'やめる',
    noteFailed: 'この電話に記録できませんでした。書いたことは、ここに残っています。',
    advice: {
      'come-in': '病院に来るように言われた',
      'by-ambulance': '救急車で来るように言われた',
      'stay-home': '家にいるように言われた',
      medicine: '薬のことを言われた',
    },
  },
  {
    title: 'Calls',
    none: 'No call is recorded.',
    replaced: 'Calls about the entry that this one replaces',
    alone: 'Call without a report',
    worry: (text: string) => `“${text}”`,
    numbers: { day: 'day number', always: '24-hour number', partner: 'partner hospital', '119': '119' },
    and: ', ',
    outcomes: {
      reached: 'got through',
      waiting: 'they would call back',
      'no-answer': 'no answer',
      'not-yet': 'not called yet',
    },
    noOutcome: 'not recorded whether it got through',
    note: (when: string, text: string) => `Added ${when}: “${text}”`,
    noteAdd: 'Add a note',
    noteOf: (when: string) => `Add a note to the call of ${when}`,
    noteField: 'What they said, or what worried you',
    noteKeep: 'Keep it in the log',
    noteLeave: 'Leave it',
    noteFailed: 'This phone could not keep it. What you wrote is still here.',
    advice: {
      'come-in': 'told to come to the hospital',
      'by-ambulance': 'told to come by ambulance',
      'stay-home': 'told to stay at home',
      medicine: 'told something about medicine',
    },
  },
);
