// The five minutes before an item is asked once more: what of it is kept already.
import { expect, test } from 'vitest';
import { familyCheckPageWords } from '../../../src/i18n/family-check.ts';
import { WaitScreen } from '../../../src/ui/pages/family-check/second-asking.tsx';
import { textAt } from '../today/today-model.tsx';

const nothing = () => {};
const frame = {
  progress: { value: 10, max: 10 },
  call: undefined,
  isUnsaved: false,
  onCall: nothing,
  onCannot: nothing,
  onBack: nothing,
};
const asking = { item: 'year', missedAt: '2026-11-25T20:00:00+09:00' } as const;
const { wait } = familyCheckPageWords.ja;

test.each([
  ['kept', wait.kept],
  ['without-writing', wait.keptWithoutWriting],
  ['failed', wait.notKept],
] as const)('a miss that is %s', (kept, sentence) => {
  const screen = <WaitScreen frame={frame} asking={asking} kept={kept} onDue={nothing} onNow={nothing} />;
  expect(textAt(screen, '2026-11-25T20:01:00+09:00', {})).toContain(sentence);
});
