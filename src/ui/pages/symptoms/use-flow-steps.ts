// Which page of the report is on the screen, as the address names it, and the way from one to the next.
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type Reporter, STEPS, type Step } from './answers.ts';
import { useStepStart } from './flow-focus.ts';
import type { FlowPlaces } from './flow-places.ts';

export type FlowSteps = {
  step: Step;
  /** The family's check is on the screen, within the signs. */
  isChecking: boolean;
  /** The tiles of danger were answered: before that, no address opens a later page. */
  isPastDanger: boolean;
  goTo: (next: Step | 'check', by: Reporter) => void;
  /** The first page is in this voice, also when "back" comes to it. */
  begin: (by: Reporter) => void;
  /** Over every page before it, so that "back" finds them. */
  reach: (reached: Step, by: Reporter) => void;
};

type FlowStepsOptions = {
  by: Reporter;
  /** The id of the entry that the report corrects. */
  corrects: string | undefined;
  places: FlowPlaces;
};

export function useFlowSteps({ by, corrects, places }: FlowStepsOptions): FlowSteps {
  const { query } = useLocation();
  const [isPastDanger, setIsPastDanger] = useState(false);
  const isChecking = isPastDanger && query.step === 'check';
  const asked = isChecking ? 'signs' : (STEPS.find((each) => each === query.step) ?? 'danger');
  const step = isPastDanger ? asked : 'danger';
  useStepStart(isChecking ? 'check' : step);
  // Opened in the middle, as after a reload: the questions begin with the first, at its own address.
  useEffect(() => {
    if (query.step !== undefined) begin(by);
  }, []);

  function begin(by: Reporter): void {
    places.replace(addressOf('danger', by));
  }

  function addressOf(next: Step | 'check', by: Reporter): string {
    const parameters = new URLSearchParams(next === 'danger' ? {} : { step: next });
    if (by === 'family') parameters.set('by', by);
    if (corrects !== undefined) parameters.set('corrects', corrects);
    return `/symptoms/new?${parameters}`.replace(/\?$/, '');
  }

  function goTo(next: Step | 'check', by: Reporter): void {
    setIsPastDanger(true);
    places.push(addressOf(next, by));
  }

  return {
    step,
    isChecking,
    isPastDanger,
    begin,
    goTo,
    reach(reached, by) {
      begin(by);
      for (const each of STEPS.slice(1, STEPS.indexOf(reached) + 1)) goTo(each, by);
    },
  };
}
