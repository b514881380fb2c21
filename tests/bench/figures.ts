// What a bench part found, what it must not exceed, and the words in which it is told.
export type Figure = {
  name: string;
  value: string;
  /** Absent: told, not judged. */
  budget?: { text: string; isKept: boolean };
};

export type Part = { name: string; run(sizes: Sizes): Promise<Figure[]> };

/** How much of everything: the whole run, or a small one that only shows that the parts work. */
export type Sizes = { scale: number; seconds: number; rounds: number };

export const WHOLE: Sizes = { scale: 1, seconds: 10, rounds: 21 };
export const QUICK: Sizes = { scale: 0.03, seconds: 2, rounds: 3 };

export function atLeast(name: string, ratio: number, least: number): Figure {
  return {
    name,
    value: `${ratio.toFixed(2)} times`,
    budget: { text: `at least ${least} times`, isKept: ratio >= least },
  };
}

export function atMost(name: string, ratio: number, most: number): Figure {
  return {
    name,
    value: `${ratio.toFixed(2)} times`,
    budget: { text: `at most ${most} times`, isKept: ratio <= most },
  };
}

export function percentile(values: Iterable<number>, share: number): number {
  const inOrder = [...values].sort((one, other) => one - other);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? Number.NaN;
}

export const median = (values: Iterable<number>) => percentile(values, 0.5);

export function tell(figure: Figure): string {
  const { name, value, budget } = figure;
  const judged = budget ? ` (${budget.text}) ${budget.isKept ? '✓' : '✗'}` : '';
  return `bench | ${name} | ${value}${judged}`;
}
