// What the call page knows of the treatment: the last infusion that counts, and the words for what is received.
import type { CallFacts, CallReport, LastInfusion } from './call-facts.ts';

/** What the person corrected in the newest report counts for as long as that report stands. */
export function lastInfusionOf(facts: CallFacts): LastInfusion | undefined {
  return correctedIn(facts)?.lastInfusion ?? facts.lastInfusion;
}

export function nextInfusionOf(facts: CallFacts): CallFacts['next'] {
  return correctedIn(facts)?.next ?? facts.next;
}

function correctedIn({ reports = [] }: CallFacts): CallReport | undefined {
  return reports.findLast((report) => report.lastInfusion !== undefined);
}

/** Which of the wordings fits: a treatment that has not begun is never said to be received. */
export function treatmentOf(facts: CallFacts): 'drip' | 'planned' | 'other' {
  return facts.form ?? (lastInfusionOf(facts) === 'before-first' ? 'planned' : 'drip');
}
