// What a person is told who is treated with the other form of this medicine, on the pages that are for the drip.
import { bilingual } from '../../domain/locale.ts';

export const otherFormWords = bilingual(
  {
    today: '皮下注射の方は、予定やハンドブックが合いません。病院に聞いてください。緊急連絡は使えます。',
    calendar: '皮下注射は日にちが違います。注射の日は、病院に聞いてください。',
    handbook:
      '皮下注射では、予定も電話の目安も違います。どうするかは、病院に聞いてください。病院からもらった案内を使ってください。',
  },
  {
    today:
      'For injections under the skin, the dates and chapters do not fit: ask your clinic. The call page works.',
    calendar: 'The injection has other days. Please ask your clinic for yours.',
    handbook:
      'With injections under the skin, dates and reasons to call differ. Ask the hospital what to do, and use the guide they gave you.',
  },
);
