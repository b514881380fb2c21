// Turns one Markdown chapter into data, or says in which file and line it is not a chapter.
import type { BlockContent, DefinitionContent, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, CalloutKind, Chapter } from '../src/content/handbook-chapter.ts';
import type { Locale } from '../src/domain/locale.ts';
import { type Called, readCalled } from './handbook-called.ts';
import { readCitations } from './handbook-citations.ts';
import { readDirective } from './handbook-directive.ts';
import { readFrontMatter } from './handbook-front-matter.ts';
import { GLOSSARY_CHAPTER, type Glossary, hasMarks } from './handbook-glossary.ts';
import { inlinesOf, plainInlines, textOf } from './handbook-inline.ts';
import { markTerms } from './handbook-terms.ts';
import { urgencyOfHeading } from './handbook-urgency.ts';

const CALLOUT = /^\[!(call|watch|ask)\]\s*/;

/** Where in the file the reader is, and what it has seen. */
type Reading = {
  file: string;
  locale: Locale;
  linesBefore: number;
  called: Called;
  blockLines: Map<Block, number>;
  headings: number;
  isNested: boolean;
};

type Content = RootContent | BlockContent | DefinitionContent;

/** Throws an Error `file:line: reason` for anything the handbook's pages could not show. */
export function readChapter(
  source: string,
  file: string,
  locale: Locale,
  /** Filled with the line in which each block begins. */
  blockLines = new Map<Block, number>(),
  /** Whose words are marked. */
  glossary?: Glossary,
): Chapter {
  const lines = source.split(/\r?\n/);
  const { front, bodyAt } = readFrontMatter(lines, file);
  const tree = fromMarkdown(lines.slice(bodyAt).join('\n'));
  const refuse = (node: Nodes, reason: string) => refusal(node, { file, linesBefore: bodyAt }, reason);
  const isGlossary = front.id === GLOSSARY_CHAPTER;
  const { nodes: written, called } = readCalled(tree.children, isGlossary, refuse);
  const { nodes, cited } = readCitations(written, front.sources, refuse);
  const reading = { file, locale, linesBefore: bodyAt, called, blockLines, headings: 0, isNested: false };
  const blocks = blocksOf(nodes, reading);
  const frontLine = (field: 'title' | 'official' | 'summary') => {
    try {
      return plainInlines(front[field], locale);
    } catch (error) {
      const at = lines.findIndex((line) => line.startsWith(`${field}:`)) + 1;
      throw new Error(`${file}:${at}: ${field}: ${(error as Error).message}`);
    }
  };
  if (blocks.length === 0) throw new Error(`${file}:${bodyAt}: the chapter is empty`);
  return {
    ...front,
    locale,
    title: frontLine('title'),
    official: frontLine('official'),
    summary: frontLine('summary'),
    cited,
    blocks: glossary && hasMarks(front.id) ? markTerms(blocks, front.id, glossary) : blocks,
  };
}

function blocksOf(nodes: readonly Content[], reading: Reading): Block[] {
  return nodes.map((node) => {
    const block = blockOf(node, reading);
    reading.blockLines.set(block, lineOf(node, reading));
    return block;
  });
}

function blockOf(node: Content, reading: Reading): Block {
  switch (node.type) {
    case 'heading': {
      if (reading.isNested) throw refusal(node, reading, 'a heading stands inside a list or a box');
      if (node.depth !== 2 && node.depth !== 3)
        throw refusal(node, reading, 'only ## and ### are headings here');
      if (node.depth === 3 && reading.headings === 0)
        throw refusal(node, reading, 'a ### stands before any ##');
      reading.headings += 1;
      const urgency = urgencyOfHeading(textOf(node, reading.locale), reading.locale);
      const called = reading.called.get(node);
      return {
        type: 'heading',
        level: node.depth,
        // Counted, not spelled: the same place has the same address in both languages.
        id: `section-${reading.headings}`,
        ...(urgency ? { urgency } : {}),
        ...(called ? { called } : {}),
        children: inlines(node, reading),
      };
    }
    case 'paragraph':
      return textOf(node, reading.locale).startsWith('::')
        ? directiveOf(node, reading)
        : { type: 'paragraph', children: inlines(node, reading) };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered === true,
        items: node.children.map((item) => itemOf(item, reading)),
      };
    case 'blockquote': {
      const kind = CALLOUT.exec(textOf(node, reading.locale))?.[1] as CalloutKind | undefined;
      if (!kind) throw refusal(node, reading, 'a quotation must begin with [!call], [!watch] or [!ask]');
      if (reading.isNested) throw refusal(node, reading, 'a box stands inside a list or another box');
      const children = withoutMark(node.children);
      if (children.length === 0) throw refusal(node, reading, `the [!${kind}] box is empty`);
      return { type: 'callout', kind, children: blocksOf(children, nested(reading)) };
    }
    default:
      throw refusal(node, reading, `${node.type} is not part of the handbook's Markdown`);
  }
}

function directiveOf(node: Paragraph, reading: Reading): Block {
  const text = textOf(node, reading.locale);
  const directive = readDirective(text);
  if (typeof directive === 'string') throw refusal(node, reading, directive);
  if (reading.isNested) throw refusal(node, reading, `${text} stands inside a list or a box`);
  return { type: 'directive', ...directive };
}

function itemOf(item: ListItem, reading: Reading): Block[] {
  if (item.children.length === 0) throw refusal(item, reading, 'a list has an empty item');
  return blocksOf(item.children, nested(reading));
}

function nested(reading: Reading): Reading {
  return { ...reading, isNested: true };
}

/** Takes the `[!call]` line off the first paragraph of a quotation. */
function withoutMark(nodes: readonly Content[]): Content[] {
  const [paragraph, ...others] = nodes;
  const [mark, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (paragraph?.type !== 'paragraph' || mark?.type !== 'text') return others;
  const value = mark.value.replace(CALLOUT, '');
  const children = value === '' ? rest : [{ ...mark, value }, ...rest];
  return children.length === 0 ? others : [{ ...paragraph, children }, ...others];
}

function inlines(node: Extract<Content, { type: 'heading' | 'paragraph' }>, reading: Reading) {
  return inlinesOf(node.children, reading.locale, (child, reason) => refusal(child, reading, reason));
}

type Place = Pick<Reading, 'file' | 'linesBefore'>;

function refusal(node: Nodes, reading: Place, reason: string): Error {
  return new Error(`${reading.file}:${lineOf(node, reading)}: ${reason}`);
}

function lineOf(node: Nodes, { linesBefore }: Place): number {
  return linesBefore + (node.position?.start.line ?? 0);
}
