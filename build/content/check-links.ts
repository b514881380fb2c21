// Every link to a chapter leads to one, never to the chapter it stands in, and both languages have the same ones.
import type { Inline } from '../../src/content/handbook-chapter.ts';
import { type ChapterFile, textBlocks } from './chapter-file.ts';
import type { Finding } from './finding.ts';

/** Addresses below /handbook that are no chapters. */
const PAGES = new Set(['sources', 'changes']);

export function checkLinks(chapters: readonly ChapterFile[], names: readonly string[]): Finding[] {
  return chapters.flatMap((each) => [...dead(each, names), ...missing(each, chapters)]);
}

function linksOf(each: ChapterFile): { href: string; line: number }[] {
  const hrefs = (inline: Inline): string[] => {
    if (typeof inline === 'string' || 'text' in inline) return [];
    return [...(inline.type === 'link' ? [inline.href] : []), ...inline.children.flatMap(hrefs)];
  };
  return textBlocks(each).flatMap(({ inlines, line }) =>
    inlines.flatMap(hrefs).map((href) => ({ href, line })),
  );
}

function dead(each: ChapterFile, names: readonly string[]): Finding[] {
  return linksOf(each).flatMap(({ href, line }) => {
    const [, id] = /^\/handbook\/(.+)$/.exec(href) ?? [];
    if (id === undefined || PAGES.has(id)) return [];
    if (id === each.name)
      return [{ file: each.file, line, sentence: `a link leads to its own chapter: ${href}` }];
    return names.includes(id)
      ? []
      : [{ file: each.file, line, sentence: `a link leads to no chapter: ${href}` }];
  });
}

function missing(each: ChapterFile, chapters: readonly ChapterFile[]): Finding[] {
  const twin = chapters.find(({ name, locale }) => name === each.name && locale !== each.locale);
  if (!twin) return [];
  const here = linksOf(each).map(({ href }) => href);
  return linksOf(twin)
    .filter(
      ({ href }) =>
        count(
          linksOf(twin).map((link) => link.href),
          href,
        ) > count(here, href),
    )
    .slice(0, 1)
    .map(({ href, line }) => ({
      file: each.file,
      line: 1,
      sentence: `the link to ${href} of ${twin.file}:${line} is missing here`,
    }));
}

const count = (hrefs: readonly string[], wanted: string) => hrefs.filter((href) => href === wanted).length;
