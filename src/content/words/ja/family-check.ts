// Japanese words of the one-minute check that the family does: what is said aloud, and what the log keeps.
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
  'object-1': { ask: 'これは何ですか', missed: '1つ目の絵の名前が出なかった' },
  'object-2': { ask: 'では、これは何ですか', missed: '2つ目の絵の名前が出なかった' },
  'object-3': { ask: 'もう1つ。これは何ですか', missed: '3つ目の絵の名前が出なかった' },
  command: {
    ask: '目を閉じて、片手を上げてください',
    missed: '言われたとおりに、目を閉じて片手を上げられなかった',
  },
  sentence: {
    ask: '「朝ごはんに、みそ汁をのみました」と書いてください',
    missed: 'いつもの文が書けない、または字が見本と変わっていた',
  },
  countdown: {
    ask: '100から10ずつ引いて、声に出してください',
    missed: '100から10ずつ引いていけなかった',
  },
};
