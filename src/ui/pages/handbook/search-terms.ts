// Cuts text into what is searched for: whole words of Latin letters, pairs of neighbouring characters of Japanese.

const RUN = /[a-z0-9]+(?:[.'’][a-z0-9]+)*|[\u3041-\u309f\u30a1-\u30ff々\u3400-\u9fff]+/g;
const LATIN = /^[a-z0-9]/;
const KANJI = /[\u3400-\u9fff]/;
const KANA_APART = 0x60;

/** Half and full width and capitals are the same to whoever searches. */
export function folded(text: string): string {
  // Keyboards type the straight apostrophe, texts print the curly one.
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

/**
 * The ways in which a query may stand in the text, the likeliest first: ネツ is typed for ねつ and さいとかいん for
 * サイトカイン. The two are not one in the index: ふるえ would be found in インフルエンザ.
 */
export function spellings(query: string): string[] {
  const plain = folded(query);
  const hiragana = plain.replace(/[\u30a1-\u30f6]/g, (kana) => shifted(kana, -KANA_APART));
  const katakana = plain.replace(/[\u3041-\u3096]/g, (kana) => shifted(kana, KANA_APART));
  return [...new Set([hiragana, plain, katakana])];
}

function shifted(kana: string, by: number): string {
  return String.fromCharCode(kana.charCodeAt(0) + by);
}

/** For the index: pairs, and each kanji alone, so that 熱 is found inside 発熱. */
export function indexTerms(text: string): string[] {
  return runsOf(text).flatMap((run) =>
    LATIN.test(run) ? [run] : [...pairsOf(run), ...[...run].filter((character) => KANJI.test(character))],
  );
}

/** For a query: pairs, or the one character that was typed. */
export function queryTerms(text: string): string[] {
  return runsOf(text).flatMap((run) => (LATIN.test(run) ? [run] : pairsOf(run)));
}

function runsOf(text: string): string[] {
  return folded(text).match(RUN) ?? [];
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => characters[index] + character);
}

/** Kana that are mistaken for each other: with and without their marks, large and small. */
const CONFUSED =
  'かが きぎ くぐ けげ こご さざ しじ すず せぜ そぞ ただ ちぢ つづ つっ てで とど はば ひび ふぶ へべ ほぼ はぱ ひぴ ふぷ へぺ ほぽ やゃ ゆゅ よょ じぢ ずづ'
    .split(' ')
    .map((pair) => [...pair] as [string, string]);
const LONGEST_SLIP = 12;

/** The query with one kana taken for another: かせ for かぜ, ほつしん for ほっしん. */
export function nearSpellings(query: string): string[] {
  const hiragana = spellings(query)[0] ?? '';
  const characters = [...hiragana];
  if (characters.length > LONGEST_SLIP) return [];
  const slips = characters.flatMap((character, index) =>
    CONFUSED.flatMap(([one, other]) => {
      if (character !== one && character !== other) return [];
      return [characters.with(index, character === one ? other : one).join('')];
    }),
  );
  return [...new Set(slips)].flatMap(spellings);
}
