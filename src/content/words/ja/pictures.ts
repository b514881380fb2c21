// Japanese words of the handbook's drawings.
import type { PictureWords } from '../handbook-word-types.ts';

export const pictures: PictureWords = {
  bridge: [
    {
      shows: '左に丸いT細胞、右にでこぼこのリンパ腫の細胞。二つは離れています。T細胞は目を閉じています。',
      says: 'T細胞は、リンパ腫の細胞に気づいていません。',
    },
    {
      shows: 'Yの形をした薬が、片手でT細胞を、もう片手でリンパ腫の細胞をつかんでいます。',
      says: '薬が、二つの細胞をつなぎます。',
    },
    {
      shows:
        'T細胞が目を開けました。小さな点が出て、リンパ腫の細胞がくずれています。まわりにも点が広がります。',
      says: 'T細胞が目を覚まし、リンパ腫の細胞をこわします。体には合図が広がります。',
    },
  ],
  armpit: [
    {
      shows: '体温計の先が、わきのまん中に、下からななめに入っています。',
      says: '先を、わきのまん中に当てます。',
    },
    { shows: 'うでを体につけ、もう片方の手でおさえています。', says: 'わきを閉じて、うでをおさえます。' },
  ],
  'blood-cells': [
    { shows: '盾を持った白い細胞。', says: '好中球：細菌と戦います。' },
    { shows: 'まん中がくぼんだ赤い細胞。', says: '赤血球：酸素を運びます。' },
    { shows: '小さな粒が集まって、傷をふさいでいます。', says: '血小板：血を止めます。' },
  ],
};
