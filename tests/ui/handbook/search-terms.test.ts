// What text is cut into before it is searched.
import { describe, expect, test } from 'vitest';
import { indexTerms, queryTerms, spellings } from '../../../src/ui/pages/handbook/search-terms.ts';

describe('a text in the index', () => {
  test('gives whole words of Latin letters, pairs of Japanese, and each kanji alone', () => {
    expect(indexTerms('B細胞 and 37.5')).toEqual(['b', '細胞', '細', '胞', 'and', '37.5']);
    expect(indexTerms('熱い')).toEqual(['熱い', '熱']);
  });

  test('is the same in half width, full width and capitals', () => {
    expect(indexTerms('ＣＲＳ ｻｲﾄ')).toEqual(indexTerms('crs サイト'));
  });

  test('is the same with the apostrophe that keyboards type', () => {
    expect(indexTerms('doctor’s')).toEqual(indexTerms("doctor's"));
  });
});

describe('a query', () => {
  test('asks for pairs, or for the one character that was typed', () => {
    expect(queryTerms('鼻血が')).toEqual(['鼻血', '血が']);
    expect(queryTerms('熱')).toEqual(['熱']);
    expect(queryTerms('、 。')).toEqual([]);
  });

  test('is looked for in hiragana first, then as typed, then in katakana, each once', () => {
    expect(spellings('ﾈﾂ')).toEqual(['ねつ', 'ネツ']);
    expect(spellings('さいと')).toEqual(['さいと', 'サイト']);
    expect(spellings('CRS')).toEqual(['crs']);
  });
});
