// The order of the first start on different phones.
import { expect, it } from 'vitest';
import { stepAfter, stepsFor } from '../../../src/ui/pages/first-start/steps.ts';

const PHONE = { isIPhoneTab: false, form: 'unknown', hasContact: false, hasDates: false } as const;

it('asks an iPhone in a tab to install before anything is typed', () => {
  const steps = stepsFor({ ...PHONE, isIPhoneTab: true });
  expect(steps.indexOf('install')).toBeLessThan(steps.indexOf('contact'));
  expect(stepsFor(PHONE)).not.toContain('install');
});

it('leaves calendar and reminders out when the treatment is not the drip', () => {
  const steps = stepsFor({ ...PHONE, form: 'other', hasContact: true, hasDates: true });
  expect(steps).toEqual(['welcome', 'who', 'form', 'contact', 'practice', 'finish']);
});

it('goes from a stored number and date to reminders and to the practice call', () => {
  const facts = { ...PHONE, form: 'drip', hasContact: true, hasDates: true } as const;
  expect(stepAfter('dates', facts)).toBe('reminders');
  expect(stepAfter('reminders', facts)).toBe('practice');
  expect(stepAfter('practice', facts)).toBe('finish');
});

it('skips the practice call while there is no number', () => {
  expect(stepAfter('dates', PHONE)).toBe('finish');
});
