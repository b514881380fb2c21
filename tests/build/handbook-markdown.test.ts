// The build step: it compiles chapters and leaves every other Markdown file alone.
import { expect, test } from 'vitest';
import { handbookMarkdown } from '../../build/handbook-markdown.ts';

const SOURCE = [
  '---',
  'id: words',
  'order: 1',
  'title: Words',
  'official: ""',
  'summary: Words',
  'sources: [S1]',
  'search: [terms]',
  '---',
  'Text.',
].join('\n');

type Step = {
  configResolved(config: { root: string }): void;
  transform(source: string, id: string): { code: string } | undefined;
};

function step(): Step {
  const plugin = handbookMarkdown() as unknown as Step;
  plugin.configResolved({ root: '/app' });
  return plugin;
}

test('a chapter becomes a module that exports its data in the language of its folder', () => {
  const module = step().transform(SOURCE, '/app/src/content/handbook/en/words.md');
  const data = /^export const chapter = (.*);$/.exec(module?.code ?? '')?.[1] ?? '';
  expect(JSON.parse(data)).toMatchObject({ id: 'words', locale: 'en', title: ['Words'] });
});

test('a mistake is named by its path inside the project', () => {
  expect(() => step().transform('', '/app/src/content/handbook/ja/words.md')).toThrow(
    'src/content/handbook/ja/words.md:1: ',
  );
});

test('other Markdown, and folders of no language, are left alone', () => {
  expect(step().transform('# x', '/app/README.md')).toBeUndefined();
  expect(step().transform('# x', '/app/src/content/handbook/fr/words.md')).toBeUndefined();
});
