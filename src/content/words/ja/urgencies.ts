// Japanese headings and first sentences of a result, and those of contact-today by the clock.
import type { ContactMoment } from '../../../domain/calling/contact-moment.ts';
import type { Urgency } from '../../../domain/symptoms/report.ts';
import type { UrgencyWords } from '../word-types.ts';

export const contactToday: Record<ContactMoment, UrgencyWords> = {
  today: {
    heading: '今日のうちに連絡',
    lead: '今日のうちに、病院へ電話してください。強くなったとき、新しい変化が出たときは、その場で電話してください。',
  },
  tonight: {
    heading: '今夜のうちに、24時間の番号へ連絡',
    lead: '朝まで待たずに、24時間の番号へ電話してください。強くなったとき、新しい変化が出たときは、その場で電話してください。',
  },
  'tonight-any-number': {
    heading: '今夜のうちに、病院へ連絡',
    lead: '朝まで待たずに、病院へ電話してください。紙に24時間の番号があれば、それにかけてください。強くなったとき、新しい変化が出たときは、その場で電話してください。',
  },
  'at-opening': {
    heading: '病院が開いたら連絡',
    lead: '次に病院が開く時間（夜なら朝）に電話してください。熱、ふるえ、新しい変化が出たときは、待たずにその場で電話してください。いまかけてもかまいません。',
  },
};

export const urgencies: Record<Urgency, UrgencyWords> = {
  emergency: {
    heading: '今すぐ119番',
    lead: '今すぐかけて、「救急です」と言い、まず住所を伝えてください。電話は切らないでください。自分で運転して病院へ行かないでください。',
  },
  'call-now': {
    heading: '今すぐ病院へ電話（夜・休日も）',
    lead: '夜中でも休みの日でも、いまかけてください。電話の前に、熱さましを飲まないでください。自分で運転して病院へ行かないでください。',
  },
  'contact-today': contactToday.today,
  note: {
    heading: 'この電話の中に記録しました（病院には届きません）。気になれば、いつでも電話してください',
    lead: '電話や119番の目安に、あてはまるものはありませんでした。安全という意味ではありません。4〜6時間たったら、もう一度、体調を確かめてください。電話するのは、いつでも正しいことです。',
  },
};
