/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  /** About normal, with mean 0 and standard deviation 1. */
  normal(): number;
}

/** Mulberry32: 32 bits of state are plenty for a sample, and whole numbers alone are the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (count) => Math.floor(next() * count),
    // The sum of twelve: no logarithm or cosine, whose last digits engines are free to choose.
    normal: () => Array.from({ length: 12 }, next).reduce((sum, each) => sum + each, 0) - 6,
  };
}

/** Draws one of `items`, each as often as `weightOf` says. */
export function createWeightedChoice<Item>(
  items: readonly Item[],
  weightOf: (item: Item, index: number) => number,
): (random: Random) => Item {
  let total = 0;
  const upTo = items.map((item, index) => (total += weightOf(item, index)));
  return (random) => {
    const wanted = random.next() * total;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const chosen = items[low];
    if (chosen === undefined) throw new Error("expected something to choose from, found nothing");
    return chosen;
  };
}
