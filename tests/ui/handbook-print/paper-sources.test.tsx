// The last page on paper names the same documents as the screen, and says what no document says or could be had.
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { chaptersEn } from '../../../src/content/handbook-en.ts';
import { chaptersJa } from '../../../src/content/handbook-ja.ts';
import { SOURCES } from '../../../src/content/handbook-sources.ts';
import { provenanceWords } from '../../../src/content/provenance.ts';
import { chapterSources } from '../../../src/ui/pages/handbook/section-sources.ts';
import { PaperSources } from '../../../src/ui/pages/handbook-print/paper-sources.tsx';
import { type Model, ModelProvider } from '../../../src/ui/state/model.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function printed(locale: 'ja' | 'en', id?: string): string {
  const model = { settings: { value: { locale } } } as unknown as Model;
  const chapters = { ja: chaptersJa, en: chaptersEn }[locale].filter((each) => !id || each.id === id);
  return renderToString(
    <ModelProvider value={model}>
      <PaperSources chapters={chapters} />
    </ModelProvider>,
  );
}

test.each(chaptersJa.map(({ id }) => id))('%s on paper names every document that its screen names', (id) => {
  const html = printed('ja', id);
  const chapter = chaptersJa.find((each) => each.id === id);
  expect(chapter && chapterSources(chapter)).not.toHaveLength(0);
  for (const source of chapter ? chapterSources(chapter) : [])
    expect(html).toContain(escaped(SOURCES[source].title.ja));
});

test('the printed call lines bring the documents of their rows', () => {
  const html = printed('ja', 'when-to-call');
  for (const id of ['S25', 'S26'] as const) expect(html).toContain(escaped(SOURCES[id].title.ja));
});

test.each(['ja', 'en'] as const)(
  'in %s the whole handbook says what it proposes itself and what could not be had',
  (locale) => {
    const words = provenanceWords[locale];
    const html = printed(locale);
    for (const text of [words.ownTitle, words.own, words.notHadTitle, words.notHad])
      expect(html).toContain(escaped(text));
    for (const { title } of Object.values(SOURCES)) expect(html).toContain(escaped(title[locale]));
  },
);
