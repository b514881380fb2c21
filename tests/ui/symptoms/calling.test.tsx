// The answers about a call, as they are kept: each is about the number that it came from.
import { expect, test } from 'vitest';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import { useCalling } from '../../../src/ui/pages/symptoms/calling.ts';
import { call, clock, FEVER } from '../../domain/calling/followed.ts';
import { contactWith, PARTNER } from '../../domain/contact/sample-contact.ts';
import { showHook } from '../state/shown-hook.tsx';
import { modelAt } from '../today/today-model.tsx';

function reachedAfter(attempts: CallAttempt[]): CallAttempt | undefined {
  const model = modelAt(clock('20:10'), { contact: contactWith({ partner: PARTNER }), attempts });
  const report = { id: FEVER.id, at: FEVER.at, by: FEVER.by };
  const useIt = () => useCalling({ report, urgency: 'call-now', onUnreachable: () => {} });
  showHook(model, useIt, undefined).given().answer('reached');
  return model.attempts.value.find(({ outcome }) => outcome === 'reached');
}

test('whoever was to call back has called back: the partner hospital stays the partner hospital', () => {
  const waiting = call(clock('20:05'), 'waiting', { number: 'partner' });
  expect(reachedAfter([waiting])).toMatchObject({ number: 'partner' });
});

test('without a promise it is the number that stands first', () => {
  expect(reachedAfter([call(clock('20:05'), 'no-answer', { number: 'partner' })])).toMatchObject({
    number: 'always',
  });
});
