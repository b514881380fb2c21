// Words of everything that is kept on this phone: it is there, it is not, leave it.
import { bilingual } from '../domain/locale.ts';

export const savingWords = bilingual(
  {
    saved: '保存しました',
    cancel: 'やめる',
    notKept: 'この電話に保存できませんでした。いまは変わって見えますが、開きなおすと元に戻ります。',
  },
  {
    saved: 'Saved',
    cancel: 'Cancel',
    notKept: 'This phone could not keep it. You see the change now; it is gone when you open Temoto again.',
  },
);
