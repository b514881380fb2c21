// A result opened again from Today is never less urgent than Today, and says why.
import { expect, test } from 'vitest';
import { followUpWords } from '../../../src/i18n/follow-up.ts';
import { Result } from '../../../src/ui/pages/symptoms/result.tsx';
import { clock, LATER_CYCLE, NEXT_DAY, TIRED } from '../../domain/calling/followed.ts';
import { contactWith } from '../../domain/contact/sample-contact.ts';
import { type Known, markupAt } from '../today/today-model.tsx';

const nothing = () => {};
const page = (
  <Result
    session={{ own: [TIRED], context: { daysSinceInfusion: 12, cycle: 7 }, kept: 'kept' }}
    onAdd={nothing}
    onTakeBack={nothing}
    onClose={nothing}
  />
);
const known: Known = { infusions: LATER_CYCLE, contact: contactWith(), entries: [TIRED] };

test('on its own day a contact-today stays one', () => {
  expect(markupAt(page, clock('10:05'), known)).toContain('data-urgency="contact-today"');
});

test('the next morning, with nobody told, it is call-now, in the words of Today', () => {
  const shown = markupAt(page, clock('07:00', NEXT_DAY), known);
  expect(shown).toContain('data-urgency="call-now"');
  expect(shown).toContain(followUpWords.ja.overnight);
});

test('once somebody was told, it is what its lines say', () => {
  const attempts = [
    { id: 'call', at: clock('10:10'), number: 'always', outcome: 'reached', reportId: TIRED.id } as const,
  ];
  expect(markupAt(page, clock('07:00', NEXT_DAY), { ...known, attempts })).toContain(
    'data-urgency="contact-today"',
  );
});
