// Japanese that a ten-year-old reads, and no word of comfort in either language.
import { readFileSync } from 'node:fs';
import type { Inline } from '../../src/content/handbook-chapter.ts';
import { plainText } from '../../src/content/handbook-text.ts';
import { type ChapterFile, frontLine, textBlocks } from './chapter-file.ts';
import type { Finding } from './finding.ts';

const LONGEST_SENTENCE = 45;
const LONGEST_RUN = 4;

const { grades } = JSON.parse(
  readFileSync(new URL('../../docs/kanji-grades.json', import.meta.url), 'utf8'),
) as { grades: Record<string, string> };
const TAUGHT = new Set(Object.values(grades).join(''));
const KANJI = /[\u3400-\u9fff]/g;
const RUNS = /[\u3400-\u9fff々]+/g;

/** Nothing here may reassure: whoever is reassured does not call. */
export const COMFORT =
  /大丈夫|心配ありません|心配いりません|心配な[いく]|安全です|問題ありません|様子を見れば治ります|安心して|ご安心|すぐ治り/;
export const COMFORT_EN =
  /don[’']t worry|do not worry|no need to worry|nothing to worry|no reason to worry|no cause for|rest assured|you are safe|it is safe|is harmless|no problem|not dangerous|not serious|nothing serious|will go away|will pass|you will be fine|is fine\b|all right/i;
export const UNFINISHED = /\b(?:TO[D]O|TBD|lorem|placeholder)\b|（仮）/i;

type Text = { inlines: readonly Inline[]; line: number; hasSentences: boolean };

export function checkWords(each: ChapterFile): Finding[] {
  const { title, official, summary } = each.chapter;
  const texts: Text[] = [
    { inlines: title, line: frontLine(each, 'title'), hasSentences: false },
    { inlines: official, line: frontLine(each, 'official'), hasSentences: false },
    { inlines: summary, line: frontLine(each, 'summary'), hasSentences: true },
    ...textBlocks(each).map((block) => ({ ...block, hasSentences: true })),
  ];
  return texts.flatMap((text) => {
    const sentences = [...unwanted(text), ...(each.locale === 'ja' ? hardToRead(text) : [])];
    return sentences.map((sentence) => ({ file: each.file, line: text.line, sentence }));
  });
}

function unwanted({ inlines }: Text): string[] {
  const text = plainText(inlines);
  const [comfort] = COMFORT.exec(text) ?? COMFORT_EN.exec(text) ?? [];
  const [making] = UNFINISHED.exec(text) ?? [];
  return [...(comfort ? [`comforts: ${comfort}`] : []), ...(making ? [`is not finished: ${making}`] : [])];
}

function hardToRead({ inlines, hasSentences }: Text): string[] {
  const alone = unaided(inlines);
  const untaught = [...new Set((alone.match(KANJI) ?? []).filter((kanji) => !TAUGHT.has(kanji)))];
  const runs = (alone.match(RUNS) ?? []).filter((run) => run.length > LONGEST_RUN);
  const long = hasSentences
    ? plainText(inlines)
        .split(/(?<=。)(?![」）])/)
        .filter((sentence) => sentence.length > LONGEST_SENTENCE)
    : [];
  return [
    ...untaught.map((kanji) => `${kanji} is beyond the sixth grade and has no furigana`),
    ...runs.map((run) => `${run} has more than ${LONGEST_RUN} kanji in a row and no furigana`),
    ...long.map(
      (sentence) => `a sentence has ${sentence.length} characters, at most ${LONGEST_SENTENCE}: ${sentence}`,
    ),
  ];
}

/** What has to be read without help; a word with furigana leaves a gap. */
function unaided(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline.replaceAll('\u200b', '');
      if (inline.type === 'ruby') return '　';
      return 'text' in inline ? inline.text : unaided(inline.children);
    })
    .join('');
}
