// The question that comes before calendar and handbook: drip, or the injection that has other days and other reasons to call.
import { bilingual } from '../../domain/locale.ts';

export const formQuestionWords = bilingual(
  {
    legend: '治療は、点滴ですか',
    why: 'この薬には、点滴と皮下注射があります。予定も電話の目安も違うので、先に聞きます。',
    drip: '点滴',
    dripDetail: '血管に、時間をかけて入れる',
    other: '皮下注射',
    otherDetail: '皮膚の下に、注射で打つ',
    otherAnswer:
      '予定とハンドブックは、点滴の方のものです。どうするかは、病院に聞いてください。緊急連絡は使えます。',
    unknown: 'わからない',
    unknownAnswer: '病院に聞いてください。電話と連絡先は、いまから使えます。',
    notKept: 'この答えは保存できませんでした。次に開いたとき、もう一度聞きます。',
  },
  {
    legend: 'Is the treatment an infusion?',
    why: 'This medicine comes as an infusion and as an injection under the skin. Dates and reasons to call differ, so this comes first.',
    drip: 'An infusion',
    dripDetail: 'a drip that runs slowly into a vein',
    other: 'An injection under the skin',
    otherDetail: 'given with a syringe',
    otherAnswer: 'Dates and handbook are for infusions. Ask the hospital what to do. The call page works.',
    unknown: 'I don’t know',
    unknownAnswer: 'Please ask the hospital. Call page and contact work from now on.',
    notKept: 'This answer could not be stored. You will be asked again next time.',
  },
);
