// Both languages have the same chapters, built the same, from the same documents; each is listed and can be read.
import type { Block } from '../../src/content/handbook-chapter.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { type ChapterFile, frontLine } from './chapter-file.ts';
import type { Finding } from './finding.ts';

const LANGUAGES: Record<Locale, string> = { ja: 'Japanese', en: 'English' };
const LISTS: Record<Locale, string> = {
  ja: 'src/content/handbook-ja.ts',
  en: 'src/content/handbook-en.ts',
};

/** `names` are those of all files, also of such that cannot be read. */
export function checkPairs(
  chapters: readonly ChapterFile[],
  names: Readonly<Record<Locale, readonly string[]>>,
  files: ReadonlyMap<string, string>,
): Finding[] {
  const pairs = chapters
    .filter(({ locale }) => locale === 'en')
    .flatMap((en) => {
      const ja = chapters.find(({ locale, name }) => locale === 'ja' && name === en.name);
      return ja ? [{ ja, en }] : [];
    });
  return [
    ...missingTwins(names),
    ...unlisted(names, files),
    ...chapters.flatMap(ownName),
    ...LOCALES.flatMap((locale) => places(chapters.filter((each) => each.locale === locale))),
    ...pairs.flatMap(unlike),
  ];
}

function missingTwins(names: Readonly<Record<Locale, readonly string[]>>): Finding[] {
  return LOCALES.flatMap((locale) => {
    const other = locale === 'ja' ? 'en' : 'ja';
    return names[locale]
      .filter((name) => !names[other].includes(name))
      .map((name) => ({
        file: `src/content/handbook/${locale}/${name}.md`,
        line: 1,
        sentence: `this chapter is missing in ${LANGUAGES[other]}: src/content/handbook/${other}/${name}.md`,
      }));
  });
}

function unlisted(
  names: Readonly<Record<Locale, readonly string[]>>,
  files: ReadonlyMap<string, string>,
): Finding[] {
  return LOCALES.flatMap((locale) => {
    const list = files.get(LISTS[locale]) ?? '';
    const imported = [...list.matchAll(/\.\/handbook\/(?:ja|en)\/([^'"]+)\.md/g)].map(
      ([, name = '']) => name,
    );
    const orphans = names[locale]
      .filter((name) => !imported.includes(name))
      .map((name) => ({
        file: `src/content/handbook/${locale}/${name}.md`,
        line: 1,
        sentence: `nobody can read this chapter: ${LISTS[locale]} does not list it`,
      }));
    const gone = imported
      .filter((name) => !names[locale].includes(name))
      .map((name) => ({
        file: LISTS[locale],
        line: list.slice(0, list.indexOf(`/${name}.md`)).split('\n').length,
        sentence: `there is no chapter src/content/handbook/${locale}/${name}.md`,
      }));
    return [...orphans, ...gone];
  });
}

function ownName(each: ChapterFile): Finding[] {
  const { file, name, chapter } = each;
  if (chapter.id === name) return [];
  return [
    { file, line: frontLine(each, 'id'), sentence: `the id is ${chapter.id}, the file is called ${name}` },
  ];
}

function places(chapters: readonly ChapterFile[]): Finding[] {
  const sorted = chapters.toSorted((one, other) => one.chapter.order - other.chapter.order);
  return sorted.flatMap((each, index) => {
    const before = sorted[index - 1];
    if (before?.chapter.order !== each.chapter.order) return [];
    const sentence = `${before.name} has place ${each.chapter.order} in the contents too`;
    return [{ file: each.file, line: frontLine(each, 'order'), sentence }];
  });
}

function unlike({ ja, en }: { ja: ChapterFile; en: ChapterFile }): Finding[] {
  const findings: Finding[] = [];
  const at = (field: string, sentence: string) =>
    findings.push({ file: en.file, line: frontLine(en, field), sentence });
  if (ja.chapter.order !== en.chapter.order)
    at('order', `Japanese has place ${ja.chapter.order} in the contents`);
  if (String(ja.chapter.sources) !== String(en.chapter.sources)) {
    at('sources', `Japanese lists ${ja.chapter.sources.join(', ')}`);
  }
  if ((ja.chapter.official.length === 0) !== (en.chapter.official.length === 0)) {
    at('official', 'only one of the languages has an official name');
  }
  const count = Math.max(ja.chapter.blocks.length, en.chapter.blocks.length);
  for (let index = 0; index < count; index += 1) {
    const [one, other] = [ja.chapter.blocks[index], en.chapter.blocks[index]];
    if (one && other && shapeOf(one) === shapeOf(other)) {
      const [ofJa, ofEn] = [ja.chapter.cited[index], en.chapter.cited[index]];
      if (String(ofJa) === String(ofEn)) continue;
      const sentence = `Japanese comes from ${ofJa?.join(' ') ?? 'no document'} here, English from ${ofEn?.join(' ') ?? 'none'}`;
      findings.push({ file: en.file, line: en.lineOf(other), sentence });
    } else {
      // What follows is out of step: one finding says where it begins.
      const line = other ? en.lineOf(other) : en.source.trimEnd().split('\n').length;
      const where = one ? ` (${ja.file}:${ja.lineOf(one)})` : '';
      const sentence = `Japanese has ${named(one)} here${where}, English has ${named(other)}`;
      findings.push({ file: en.file, line, sentence });
      break;
    }
  }
  return findings;
}

/** What a block is made of, without its words. */
function shapeOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `heading ${block.level} ${block.urgency ?? ''} ${block.called ? 'called' : ''}`;
    case 'paragraph':
      return 'paragraph';
    case 'list':
      return `${block.ordered} ${block.items.map((item) => item.map(shapeOf).join('+')).join(', ')}`;
    case 'callout':
      return `${block.kind} ${block.children.map(shapeOf).join('+')}`;
    case 'directive':
      return JSON.stringify(block);
  }
}

function named(block: Block | undefined): string {
  switch (block?.type) {
    case undefined:
      return 'nothing more';
    case 'heading':
      return `a heading (${'#'.repeat(block.level)}${block.urgency ? `, ${block.urgency}` : ''}${block.called ? ', ::called' : ''})`;
    case 'paragraph':
      return 'a paragraph';
    case 'list':
      return `a ${block.ordered ? 'numbered ' : ''}list of ${block.items.length}`;
    case 'callout':
      return `a box [!${block.kind}] of ${block.children.length}`;
    case 'directive':
      return `::${block.name}`;
  }
}
