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
  hasContact: boolean;
  hasDates: boolean;
};

/** The calendar and its reminders belong to the drip only; practice needs a number. */
export function stepsFor(facts: StepFacts): FirstStartStep[] {
  const isDrip = facts.form !== 'other';
  return [
    'welcome',
    'who',
    ...(facts.isIPhoneTab ? (['install'] as const) : []),
    'form',
    'contact',
    ...(isDrip ? (['dates'] as const) : []),
    ...(isDrip && facts.hasDates ? (['reminders'] as const) : []),
    ...(facts.hasContact ? (['practice'] as const) : []),
    'finish',
  ];
}

export function stepAfter(current: FirstStartStep, facts: StepFacts): FirstStartStep {
  const steps = stepsFor(facts);
  return steps[steps.indexOf(current) + 1] ?? 'finish';
}
