// A half-done round is kept with every answer; where the phone refuses it, every screen of the round says so.
import { expect, test } from 'vitest';
import { familyCheckPageWords } from '../../../src/i18n/family-check.ts';
import { CheckScreen } from '../../../src/ui/pages/family-check/check-screen.tsx';
import type { Round } from '../../../src/ui/pages/family-check/round-draft.ts';
import { useRoundDraft } from '../../../src/ui/pages/family-check/use-round-draft.ts';
import { rowDatabase } from '../state/row-database.ts';
import { showHook } from '../state/shown-hook.tsx';
import { modelAt, textAt } from '../today/today-model.tsx';

const NOW = '2026-11-25T20:00:00+09:00';
const begun: Round = { today: '2026-11-25', answers: {} };
const answered: Round = { ...begun, answers: { year: 'did' } };

test('what a full disk refuses is told, until there is room again', async () => {
  const database = rowDatabase();
  const model = modelAt(NOW, {});
  model.database = database;
  database.full.add('drafts');
  const hook = showHook(model, (round: Round) => useRoundDraft('check', round), begun);
  expect(hook.given().isUnsaved).toBe(false);
  hook.change(answered);
  await expect.poll(() => hook.given().isUnsaved).toBe(true);
  database.full.clear();
  hook.change({ ...answered, answers: { year: 'did', month: 'did' } });
  await expect.poll(() => hook.given().isUnsaved).toBe(false);
  expect(database.rows('drafts')).toHaveLength(1);
});

test.each([true, false])('the screen says it, and nothing where all is well: %o', (isUnsaved) => {
  const nothing = () => {};
  const screen = (
    <CheckScreen
      progress={{ value: 1, max: 10 }}
      call={undefined}
      isUnsaved={isUnsaved}
      onCall={nothing}
      onCannot={nothing}
      onBack={nothing}
      title=""
    >
      <p />
    </CheckScreen>
  );
  expect(textAt(screen, NOW, {}).includes(familyCheckPageWords.ja.draftUnsaved)).toBe(isUnsaved);
});
