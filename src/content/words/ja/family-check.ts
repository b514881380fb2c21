// Japanese words of the one-minute check that the family does.
import type { FamilyCheckItem } from '../../../domain/symptoms/report.ts';
import type { FamilyCheckWords } from '../word-types.ts';

export const familyCheck: Record<FamilyCheckItem, FamilyCheckWords> = {
  year: { ask: '今年は何年ですか', missed: '今年が何年か、答えられなかった' },
  month: { ask: 'いまは何月ですか', missed: 'いまが何月か、答えられなかった' },
  place: { ask: 'いま、どこにいますか', missed: 'いまいる場所を答えられなかった' },
  hospital: {
    ask: 'かかっている病院の名前は何ですか',
    missed: '病院の名前を答えられなかった',
  },
  'object-1': {
    ask: 'これは何ですか（時計など、身近な物を指さす）',
    missed: '1つ目の物の名前が出なかった',
  },
  'object-2': {
    ask: 'では、これは何ですか（ペンなど、別の物を指さす）',
    missed: '2つ目の物の名前が出なかった',
  },
  'object-3': {
    ask: 'もう1つ、これは何ですか（ボタンなど、また別の物を指さす）',
    missed: '3つ目の物の名前が出なかった',
  },
  command: {
    ask: '指を2本、見せてください（手本は見せない）',
    missed: '言われたとおりに指を2本出せなかった',
  },
  sentence: {
    ask: 'いつもの文を1つ、書いてください（前に書いた見本とくらべる）',
    missed: 'いつもの文が書けない、または字が見本と変わっていた',
  },
  countdown: {
    ask: '100から10ずつ引いて、数えてください（100、90、80…）',
    missed: '100から10ずつ引いて数えられなかった',
  },
};
