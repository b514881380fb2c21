// What was written in a check is found again under its entry, beside the first day's.
import { expect, test } from 'vitest';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import type { FamilyCheckSample } from '../../../src/domain/symptoms/family-check-sample.ts';
import { logWritingWords } from '../../../src/i18n/log-writing.ts';
import { CheckWritingFold, WritingBeside } from '../../../src/ui/pages/log/check-writing.tsx';
import { useCheckWriting } from '../../../src/ui/pages/log/use-check-writing.ts';
import { entry } from '../../domain/log/entries.ts';
import { textOf } from '../infusions/page-model.tsx';
import { rowDatabase } from '../state/row-database.ts';
import { showHook } from '../state/shown-hook.tsx';
import { modelAt } from '../today/today-model.tsx';

const STORED = { today: '2026-11-25' };
const words = logWritingWords.ja;
const typed = (text: string) => ({ kind: 'typed', text }) as const;

function sample(id: string, more: Partial<FamilyCheckSample>): FamilyCheckSample {
  return { id, at: `2026-11-2${id}T10:00:00+09:00`, kind: 'check', missed: [], ...more };
}

const SAMPLES = [
  sample('0', { kind: 'baseline', sentence: typed('いつもの文') }),
  sample('2', { kind: 'baseline', sentence: typed('二日目の文') }),
  sample('4', { reportId: 'miss', sentence: typed('あさごはん') }),
  sample('5', { reportId: 'other', sentence: typed('別の日の文') }),
];

function reading(samples: readonly FamilyCheckSample[], entries: readonly SymptomEntry[] = []) {
  const model = modelAt('2026-11-25T20:00:00+09:00', { entries: [...entries] });
  model.database = rowDatabase({ samples });
  return (of: { id: string; takesBack?: string }) =>
    showHook(model, (isOpen: boolean) => useCheckWriting(of, isOpen), false as boolean);
}

test('it is read when somebody opens it, with the sentence of the first day', async () => {
  const hook = reading(SAMPLES)({ id: 'miss' });
  expect(hook.given()).toBeUndefined();
  hook.change(true);
  await expect
    .poll(hook.given)
    .toMatchObject({ written: typed('あさごはん'), first: { sentence: typed('いつもの文') } });
});

test('the entry that took the place of a miss shows what was written then, and what was written since first', async () => {
  const second = { id: 'second', takesBack: 'miss' };
  const before = reading(SAMPLES)(second);
  before.change(true);
  await expect.poll(before.given).toMatchObject({ written: typed('あさごはん') });
  const anew = sample('6', { reportId: 'second', sentence: typed('朝ごはん') });
  const after = reading([...SAMPLES, anew])(second);
  after.change(true);
  await expect.poll(after.given).toMatchObject({ written: typed('朝ごはん') });
});

test('it is found through every correction since', async () => {
  const at = '2026-11-24T10:00';
  const second = entry('second', at, {}, { takesBack: 'miss' });
  const third = entry('third', at, {}, { takesBack: 'second' });
  const hook = reading(SAMPLES, [second, third])(third);
  hook.change(true);
  await expect.poll(hook.given).toMatchObject({ written: typed('あさごはん') });
});

test('a phone that cannot read them says so', async () => {
  const model = modelAt('2026-11-25T20:00:00+09:00', {});
  const hook = showHook(model, (isOpen: boolean) => useCheckWriting({ id: 'miss' }, isOpen), true);
  await expect.poll(hook.given).toBe('unreadable');
});

test('both stand beside each other with the day of the sample; without one it says that there is none', () => {
  const first = { at: '2026-11-20T10:00:00+09:00', sentence: typed('いつもの文') };
  const beside = textOf(<WritingBeside written={typed('あさごはん')} first={first} />, STORED);
  for (const part of ['いつもの文', 'あさごはん', '11月20日', words.written]) expect(beside).toContain(part);
  expect(textOf(<WritingBeside written={undefined} first={first} />, STORED)).toContain(words.none);
});

test('only an entry with a check has it', () => {
  const of = (familyCheck?: 'cannot' | { missed: [] }) =>
    textOf(
      <CheckWritingFold entry={entry('e', '2026-11-25T10:00', familyCheck && { familyCheck })} />,
      STORED,
    );
  expect(of({ missed: [] })).toContain(words.title);
  expect(of('cannot') + of()).not.toContain(words.title);
});
