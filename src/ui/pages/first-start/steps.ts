// Which steps the first start has on this phone, in order; pure.
export type FirstStartStep =
  | 'welcome'
  | 'who'
  | 'install'
  | 'form'
  | 'contact'
  | 'dates'
  | 'reminders'
  | 'practice'
  | 'finish';

export type StepFacts = {
  isIPhoneTab: boolean;
  form: 'drip' | 'other' | 'unknown';
};

/**
 * The calendar and its reminders belong to the drip only. Nothing that is typed or skipped on the way adds a step:
 * the counter goes up by one a page.
 */
export function stepsFor({ isIPhoneTab, form }: StepFacts): FirstStartStep[] {
  return [
    'welcome',
    'who',
    ...(isIPhoneTab ? (['install'] as const) : []),
    'form',
    'contact',
    ...(form === 'other' ? [] : (['dates', 'reminders'] as const)),
    'practice',
    'finish',
  ];
}

export function stepAfter(current: FirstStartStep, facts: StepFacts): FirstStartStep {
  const steps = stepsFor(facts);
  return steps[steps.indexOf(current) + 1] ?? 'finish';
}

/** The step that an address names; one that this phone does not have leads to the beginning. */
export function stepNamed(name: string | undefined, facts: StepFacts): FirstStartStep {
  return stepsFor(facts).find((step) => step === name) ?? 'welcome';
}

/** Where the counter stands; the welcome and the end are not counted. */
export function progressAt(
  step: FirstStartStep,
  facts: StepFacts,
): { current: number; all: number } | undefined {
  const counted = stepsFor(facts).slice(1, -1);
  const index = counted.indexOf(step);
  return index < 0 ? undefined : { current: index + 1, all: counted.length };
}
