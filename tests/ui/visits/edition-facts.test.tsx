// What the nurse sees of the edition: which is there, which was read, whether something new is unread.
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { EDITION } from '../../../src/content/product/edition.ts';
import { visitWords } from '../../../src/i18n/visits.ts';
import { EditionFacts } from '../../../src/ui/pages/visits/edition-facts.tsx';
import { type Model, ModelProvider } from '../../../src/ui/state/model.ts';
import { modelOf } from '../infusions/page-model.tsx';

const words = visitWords.ja;
const AT = '2026-11-24T10:00:00+09:00';
const mark = (chapterId: string, editionId: string) => ({ chapterId, editionId, at: AT });

function facts(arrange: (model: Model) => void, today = '2026-11-25'): string {
  const model = modelOf({ today });
  arrange(model);
  return renderToString(
    <ModelProvider value={model}>
      <EditionFacts />
    </ModelProvider>,
  );
}

test('the edition that was read stands beside the one on the phone, with how many chapters of it', () => {
  const page = facts((model) => {
    model.reading.value = {
      marks: [mark('words', EDITION.id), mark('infection', EDITION.id), mark('tests', '2025-01-01.1')],
      place: undefined,
    };
  });
  expect(page).toContain(words.readEdition(EDITION.id, '2'));
  expect(page).toMatch(/class="fact good".*読んだ版/s);
});

test('an older edition that was read, and none at all, stand as open', () => {
  const older = facts((model) => {
    model.reading.value = { marks: [mark('words', '2025-01-01.1')], place: undefined };
  });
  expect(older).toContain(words.readEdition('2025-01-01.1', '1'));
  const nothing = facts((model) => {
    model.reading.value = { marks: [], place: undefined };
  });
  expect(nothing).toContain(words.readNothing);
  for (const page of [older, nothing]) expect(page).not.toContain('fact good');
});

test('changes that are unread are told with the edition that is known, and lead to them', () => {
  const page = facts((model) => {
    model.knownEdition.value = { editionId: '2025-01-01.1', at: AT };
  });
  expect(page).toContain(words.changesUnread('2025-01-01.1'));
  expect(page).toContain('href="/handbook/changes"');
});

test('changes that were read are told with their day; of a first edition nothing is claimed', () => {
  const read = facts((model) => {
    model.knownEdition.value = { editionId: EDITION.id, at: AT, wereChangesRead: true };
  });
  expect(read).toContain(words.changesRead('2026年11月24日'));
  const first = facts((model) => {
    model.knownEdition.value = { editionId: EDITION.id, at: AT };
  });
  expect(first).not.toContain('変わったところ');
});

test('an edition past its age says so', () => {
  expect(facts(() => {}, '2027-05-21')).not.toContain(words.old);
  expect(facts(() => {}, '2027-05-22')).toContain(words.old);
});
