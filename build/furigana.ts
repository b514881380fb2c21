// Reads furigana in its source form, {漢字|かんじ}: the word, and how it is read.

export type FuriganaPart = { text: string; reading?: string };

const FURIGANA = /\{([^{}|]+)\|([^{}|]+)\}/g;
const KANA = /^[\u3041-\u3096ー]+$/;
const KANJI = /[\u3400-\u9fff々]/;

/** Throws when a brace is left over, a reading is not hiragana, or the word has no kanji. */
export function furiganaParts(source: string): FuriganaPart[] {
  const parts: FuriganaPart[] = [];
  let end = 0;
  for (const found of source.matchAll(FURIGANA)) {
    const [whole, text = '', reading = ''] = found;
    if (!KANA.test(reading)) throw new Error(`the reading of ${whole} is not hiragana`);
    if (!KANJI.test(text)) throw new Error(`${whole} has no kanji to read`);
    if (found.index > end) parts.push({ text: plain(source.slice(end, found.index)) });
    parts.push({ text, reading });
    end = found.index + whole.length;
  }
  if (end < source.length) parts.push({ text: plain(source.slice(end)) });
  return parts;
}

export function withoutFurigana(source: string): string {
  return source.replace(FURIGANA, '$1');
}

function plain(text: string): string {
  if (/[{}]/.test(text)) throw new Error(`a brace of {漢字|かんじ} is left over: ${text}`);
  return text;
}
