// The order of the first start on different phones, and a counter that never jumps.
import { describe, expect, it } from 'vitest';
import {
  type FirstStartStep,
  progressAt,
  stepAfter,
  stepNamed,
  stepsFor,
} from '../../../src/ui/pages/first-start/steps.ts';

const PHONE = { isIPhoneTab: false, form: 'unknown' } as const;

describe('the steps', () => {
  it('ask an iPhone in a tab to install before anything is typed', () => {
    const steps = stepsFor({ ...PHONE, isIPhoneTab: true });
    expect(steps.slice(0, 4)).toEqual(['welcome', 'who', 'install', 'form']);
    expect(stepsFor(PHONE)).not.toContain('install');
  });

  it('leave calendar and reminders out when the treatment is not the drip', () => {
    const steps = stepsFor({ ...PHONE, form: 'other' });
    expect(steps).toEqual(['welcome', 'who', 'form', 'contact', 'practice', 'finish']);
  });

  it('end with the practice call, whatever was skipped', () => {
    for (const form of ['drip', 'other', 'unknown'] as const) {
      expect(stepsFor({ ...PHONE, form }).slice(-2)).toEqual(['practice', 'finish']);
    }
  });

  it('lead to the end from the end', () => {
    expect(stepAfter('practice', PHONE)).toBe('finish');
    expect(stepAfter('finish', PHONE)).toBe('finish');
  });
});

describe('the counter', () => {
  it('goes up by one on every step, to the whole', () => {
    for (const facts of [PHONE, { ...PHONE, form: 'other' as const }, { ...PHONE, isIPhoneTab: true }]) {
      let step: FirstStartStep = 'welcome';
      const counts: (string | undefined)[] = [];
      while (step !== 'finish') {
        step = stepAfter(step, facts);
        const progress = progressAt(step, facts);
        counts.push(progress && `${progress.current}/${progress.all}`);
      }
      const all = counts.length - 1;
      expect(counts).toEqual([
        ...Array.from({ length: all }, (_, index) => `${index + 1}/${all}`),
        undefined,
      ]);
    }
  });

  it('does not change where it stands when the form is answered', () => {
    const before = progressAt('form', PHONE);
    for (const form of ['drip', 'other'] as const) {
      expect(progressAt('form', { ...PHONE, form })?.current).toBe(before?.current);
    }
  });

  it('leaves the welcome and the end out', () => {
    expect(progressAt('welcome', PHONE)).toBeUndefined();
    expect(progressAt('finish', PHONE)).toBeUndefined();
  });
});

describe('an address', () => {
  it('names its step', () => {
    expect(stepNamed('dates', PHONE)).toBe('dates');
  });

  it('of a step that this phone does not have leads to the beginning', () => {
    expect(stepNamed('install', PHONE)).toBe('welcome');
    expect(stepNamed('dates', { ...PHONE, form: 'other' })).toBe('welcome');
    expect(stepNamed('nonsense', PHONE)).toBe('welcome');
    expect(stepNamed(undefined, PHONE)).toBe('welcome');
  });
});
