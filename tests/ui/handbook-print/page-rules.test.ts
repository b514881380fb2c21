// The margins of printed pages: edition and day on every one, the chapter on its own, and text that cannot break out of its rule.
import { expect, test } from 'vitest';
import { pageRules } from '../../../src/ui/pages/handbook-print/page-rules.ts';

const TEXTS = {
  paper: 'a4',
  footer: 'てもと 版 1（2026年11月22日）',
  notice: 'まだです',
  chapters: [
    { order: 1, title: '第1章 この治療のこと' },
    { order: 10, title: '第10章 電話するとき' },
  ],
} as const;

test('every page names the edition with its day, its number, and that the text awaits review', () => {
  const [every = ''] = pageRules(TEXTS).split('@page chapter-');
  expect(every).toContain('@bottom-left { content: "てもと 版 1（2026年11月22日）"');
  expect(every).toContain('@bottom-right { content: counter(page) " / " counter(pages)');
  expect(every).toContain('@top-right { content: "まだです"');
});

test('an approved edition has nothing to say at the head of a page', () => {
  expect(pageRules({ ...TEXTS, notice: '' })).not.toContain('@top-right');
});

test('each chapter has pages of its own, headed by its name', () => {
  const rules = pageRules(TEXTS);
  expect(rules).toMatch(/@page chapter-10 \{ @top-left \{ content: "第10章 電話するとき"/);
  expect(rules).toContain('[data-chapter="10"] { page: chapter-10 }');
});

test('the paper is A4, or A6 in millimetres, for which CSS has no name', () => {
  expect(pageRules(TEXTS)).toContain('size: A4;');
  expect(pageRules({ ...TEXTS, paper: 'a6' })).toContain('size: 105mm 148mm;');
});

test('quotes, backslashes and line breaks of a title stay inside it', () => {
  const rules = pageRules({ ...TEXTS, chapters: [{ order: 1, title: 'a"b\\c\nd' }] });
  expect(rules).toContain('content: "a\\22 b\\5c c\\a d"');
});
