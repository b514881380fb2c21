// The way through the first start: every step has an address, so that the phone's own back goes one step back.
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type FirstStartStep, type StepFacts, stepNamed, stepsFor } from './steps.ts';

export type Steps = {
  step: FirstStartStep;
  goTo: (step: FirstStartStep) => void;
  back: () => void;
  /** Leaves none of the steps behind in the history. */
  leave: () => void;
};

export function useSteps(facts: StepFacts): Steps {
  const { query, route } = useLocation();
  const step = stepNamed(query.step, facts);
  /** How many steps lie behind in this page's history; unknown again after a reload. */
  const behind = useRef(0);
  useEffect(() => {
    const stepBack = () => {
      behind.current = Math.max(0, behind.current - 1);
    };
    addEventListener('popstate', stepBack);
    return () => removeEventListener('popstate', stepBack);
  }, []);
  return {
    step,
    goTo(next) {
      behind.current += 1;
      route(addressOf(next));
    },
    back() {
      const steps = stepsFor(facts);
      if (behind.current > 0) history.back();
      else route(addressOf(steps[steps.indexOf(step) - 1] ?? 'welcome'), true);
    },
    leave() {
      if (behind.current > 0) history.go(-behind.current);
      else route('/', true);
    },
  };
}

function addressOf(step: FirstStartStep): string {
  return step === 'welcome' ? '/' : `/?step=${step}`;
}
