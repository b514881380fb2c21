// Random moments that can be had again: every test prints its seed, FAULT_SEED takes one.

export type Chance = {
  seed: number;
  /** A whole number from `from` up to and without `to`. */
  between(from: number, to: number): number;
  /** So many different whole numbers from `from` up to and without `to`, in order. */
  some(count: number, from: number, to: number): number[];
};

export function makeChance(): Chance {
  const seed = Number(process.env.FAULT_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const next = mulberry32(seed);
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from));
  return {
    seed,
    between,
    some(count, from, to) {
      const found = new Set<number>();
      while (found.size < Math.min(count, to - from)) found.add(between(from, to));
      return [...found].sort((one, other) => one - other);
    },
  };
}

/** A small generator whose numbers are good enough for moments. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
