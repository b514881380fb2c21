// Words around the places for what the clinic said.
import { bilingual } from '../domain/locale.ts';

export const clinicNoteWords = bilingual(
  {
    title: '病院から言われたこと',
    write: '書く',
    change: '書きなおす',
    of: (button: string, label: string) => `${button}：${label}`,
    save: '保存する',
    writtenOn: (day: string) => `${day}に書きました`,
    unreadable: '前に書いたものを、読めませんでした。病院に聞いてください。',
    failed: '保存できませんでした。消えないように、紙にも書いてください。',
    tooLong: (max: string) => `${max}字までにしてください。`,
    onlyHere: 'この電話の中だけに残ります。空にして保存すると、消えます。',
  },
  {
    title: 'What the hospital said',
    write: 'Write it down',
    change: 'Change it',
    of: (button: string, label: string) => `${button}: ${label}`,
    save: 'Save',
    writtenOn: (day: string) => `Written on ${day}`,
    unreadable: 'What was written before could not be read. Please ask the hospital.',
    failed: 'It could not be saved. Please write it on paper too, so that it is not lost.',
    tooLong: (max: string) => `Please keep it to ${max} characters.`,
    onlyHere: 'It stays on this phone only. Save it empty to remove it.',
  },
);
