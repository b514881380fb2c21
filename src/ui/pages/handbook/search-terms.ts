// Cuts text into what is searched for: whole words of Latin letters, pairs of neighbouring characters of Japanese.

const RUN = /[a-z0-9]+(?:[.'’][a-z0-9]+)*|[\u3041-\u309f\u30a1-\u30ff々\u3400-\u9fff]+/g;
const LATIN = /^[a-z0-9]/;
const KANJI = /[\u3400-\u9fff]/;
const KANA_APART = 0x60;

/** Half and full width and capitals are the same to whoever searches. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
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
