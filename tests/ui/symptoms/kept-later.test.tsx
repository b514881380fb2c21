// A result stands at once; how it was kept, and what was not, is said when it is known.
import { beforeEach, expect, test } from 'vitest';
import { urgencies } from '../../../src/content/words/ja/urgencies.ts';
import { resultWords } from '../../../src/i18n/result.ts';
import { heldSession, holdSession, whenKept } from '../../../src/ui/pages/symptoms/held-session.ts';
import { Result } from '../../../src/ui/pages/symptoms/result.tsx';
import { keptAs, type Session } from '../../../src/ui/pages/symptoms/session.ts';
import { clock, entry, FEVER } from '../../domain/calling/followed.ts';
import { textAt } from '../today/today-model.tsx';

const nothing = () => {};
const calm = entry('calm', clock('20:00'), { signs: {}, familyCheck: { missed: [] } });
const words = resultWords.ja;
const begun = (own: typeof calm): Session => ({ own: [own], context: {}, kept: 'keeping' });

function shown(session: Session): string {
  const page = <Result session={session} onAdd={nothing} onTakeBack={nothing} onClose={nothing} />;
  return textAt(page, clock('20:01'), { entries: [...session.own] });
}

beforeEach(() => holdSession(undefined));

test('until then nothing is said to be recorded or lost', () => {
  expect(shown(begun(calm))).toContain(words.keeping);
  expect(shown(begun(calm))).not.toContain(words.notKeptHeading);
});

test.each([calm, FEVER])('a writing that was lost is said under the result, whatever it asks for', (own) => {
  const told = keptAs(begun(own), own.id, { kept: 'kept', isWritingLost: true });
  expect(told?.kept).toBe('kept');
  expect(shown(told as Session)).toContain(words.writingNotKept);
  expect(shown(begun(own))).not.toContain(words.writingNotKept);
});

test('the page of the result hears of it from the page that keeps', async () => {
  holdSession(begun(calm), Promise.resolve({ kept: 'failed' }));
  const session = heldSession('calm', []);
  const told = await whenKept('calm');
  expect(shown(keptAs(session, 'calm', told ?? { kept: 'kept' }) as Session)).toContain(words.notKeptHeading);
  expect(whenKept('another')).toBeUndefined();
});

test('kept late, it is recorded after all; a failure in between stays said, and another result hears nothing', () => {
  const kept = { kept: 'kept' } as const;
  expect(shown(keptAs(begun(calm), 'calm', kept) as Session)).toContain(urgencies.note.heading);
  expect(keptAs({ ...begun(calm), kept: 'failed' }, 'calm', kept)?.kept).toBe('failed');
  expect(keptAs(begun(calm), 'another', kept)?.kept).toBe('keeping');
  expect(keptAs(undefined, 'calm', kept)).toBeUndefined();
});
