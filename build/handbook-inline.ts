// The running text of a chapter: plain text, strong text and links that stay inside the app, with breaks between phrases.
import type { Nodes, Parent, PhrasingContent } from 'mdast';
import { type Inline, PHRASE_BREAK } from '../src/content/handbook-chapter.ts';
import { markedText } from '../src/content/phrase-marks.ts';
import type { Locale } from '../src/domain/locale.ts';
import { type FuriganaPart, furiganaParts, withoutFurigana } from './furigana.ts';
import { phraseStarts } from './phrase-breaks.ts';

const PAGES =
  /^\/(?:call|contact|profile|symptoms|symptoms\/(?:new|share|family-check)|handbook|infusions|visits|settings)?$/;
const CHAPTER = /^\/handbook\/[a-z]+(?:-[a-z]+)*$/;

/** What is left of mark-up that Markdown did not take for mark-up. */
const LEFT_OVER = /\*\*|\]\(|`|<[a-z/]|::[a-z]/;

/** A run of Japanese with the letters and digits that are part of its words, as in T細胞 or 24時間. */
const JAPANESE = /((?:[A-Za-z0-9®]*[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60])+)/;

const NO_BREAKS: ReadonlySet<number> = new Set();

export function inlinesOf(
  nodes: readonly PhrasingContent[],
  locale: Locale,
  refusal: (node: Nodes, reason: string) => Error,
): Inline[] {
  // Phrases are looked for in the whole sentence: a strong word or a link does not end one.
  const starts = startsIn(nodes.map((node) => textOf(node, locale)).join(''), locale);
  let offset = 0;

  function walk(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text': {
        const source = sourceOf(node, locale);
        if (LEFT_OVER.test(source)) throw refusal(node, `mark-up stands in the text: ${source}`);
        if (locale === 'en') return withJapanese(source);
        const from = offset;
        offset += withoutFurigana(source).length;
        return japaneseInlines(source, from, starts, (reason) => refusal(node, reason));
      }
      case 'strong':
        return [{ type: 'strong', children: node.children.flatMap(walk) }];
      case 'link':
        if (!PAGES.test(node.url) && !CHAPTER.test(node.url)) {
          throw refusal(node, `a link leads to a page of the app, not to ${node.url}`);
        }
        return [{ type: 'link', href: node.url, children: node.children.flatMap(walk) }];
      default:
        throw refusal(node, `${node.type} is not part of the handbook's Markdown`);
    }
  }
  return nodes.flatMap(walk);
}

/** A line of the front matter: text, perhaps with furigana, and nothing else. Throws with the reason. */
export function plainInlines(source: string, locale: Locale): Inline[] {
  if (source === '') return [];
  if (locale === 'en') return withJapanese(source);
  return japaneseInlines(source, 0, startsIn(withoutFurigana(source), locale), (reason) => new Error(reason));
}

/** All text under a node, without its readings. */
export function textOf(node: Nodes, locale: Locale): string {
  return withoutFurigana(sourceOf(node, locale));
}

/** Japanese has no spaces: neither where lines join nor where Markdown needs one after `**`. */
function sourceOf(node: Nodes, locale: Locale): string {
  if ('value' in node) {
    return locale === 'ja'
      ? node.value.replaceAll('\n', '').replace(/^ (?=[^ -~]|\{)/, '')
      : node.value.replaceAll('\n', ' ');
  }
  return 'children' in node ? (node as Parent).children.map((child) => sourceOf(child, locale)).join('') : '';
}

function japaneseInlines(
  source: string,
  from: number,
  starts: ReadonlySet<number>,
  refusal: (reason: string) => Error,
): Inline[] {
  let offset = from;
  return partsOf(source, refusal).flatMap(({ text, reading }): Inline[] => {
    const at = offset;
    offset += text.length;
    if (reading === undefined) return [markedText(text, at, starts)];
    // A line may break before a word with furigana, never inside it.
    return [...(starts.has(at) ? [PHRASE_BREAK] : []), { type: 'ruby', text, reading }];
  });
}

function partsOf(source: string, refusal: (reason: string) => Error): FuriganaPart[] {
  try {
    return furiganaParts(source);
  } catch (error) {
    throw refusal((error as Error).message);
  }
}

function withJapanese(text: string): Inline[] {
  return text
    .split(JAPANESE)
    .filter((part) => part !== '')
    .map((part) => (JAPANESE.test(part) ? { type: 'japanese', text: part } : part));
}

function startsIn(text: string, locale: Locale): ReadonlySet<number> {
  return locale === 'ja' ? phraseStarts(text) : NO_BREAKS;
}
