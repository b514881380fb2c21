// Finds where Japanese text may break without splitting a phrase, for the engines that cannot do it themselves.
import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();

/** Words written in kana that the parser takes apart: a line never ends inside them. */
const WHOLE_WORDS = new RegExp(
  [
    'おたふくかぜ|はしか|水ぼうそう|がたがた|ぴくぴく|ぴりぴり|じんじん|ドキドキ|ゼーゼー',
    'だる[いくさ]|ふるえ|ふらつ[きくい]|かゆ[いみ]|にご[るっり]|にぶ[いく]|むくみ|みがき|つまず[くき]',
    'にく[いくかさ]|かく[すしれ]|くわし[いく]|くり返|当てはま[らるり]|のせて',
    'はっきり|がまん|手がかり|何となく|なんとなく|いくつ|死にたい|見つから|のど(?![れうこのちん])',
    'くちびるや?|日にち|でたらめ|かすんで|からせき|のび[るて]|冷や汗|その他|はか[っりれ]|あてはま[らるり]',
    // Short words that other words hold too: only where one surely begins.
    '(?<=^|[：、。・（「])(?:のど|はし|うみ)',
  ].join('|'),
  'g',
);

/** No line begins with one. */
const CLOSING = /^[、。，．：；！？・ー）」』〉》】]/;

/** No line ends with one. */
const OPENING = /[（「『〈《【]$/;

/** Offsets at which a phrase begins, the first one left out. */
export function phraseStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  let offset = 0;
  for (const phrase of parser.parse(text)) {
    if (offset > 0 && !CLOSING.test(phrase) && !OPENING.test(text.slice(0, offset))) starts.add(offset);
    offset += phrase.length;
  }
  for (const { 0: word, index } of text.matchAll(WHOLE_WORDS)) {
    for (let inside = index + 1; inside < index + word.length; inside += 1) starts.delete(inside);
  }
  return starts;
}
