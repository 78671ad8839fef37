/** A number of 32 bits that any change of the words changes: FNV-1a (draft-eastlake-fnv). */
function seedOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Evenly spread numbers from 0 to 1, the same for the same seed: splitmix32. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/**
 * The same things in another order (Fisher and Yates), always the same for the same words, and never as they were:
 * what is kept solved must not be asked solved.
 */
export function shuffled<Item>(items: readonly Item[], words: string): readonly Item[] {
  const next = numbersFrom(seedOf(words));
  const order = items.map((_, at) => at);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(next() * (last + 1));
    const [a = 0, b = 0] = [order[last], order[chosen]];
    order[last] = b;
    order[chosen] = a;
  }
  const isSolved = order.every((place, at) => place === at);
  const turned = isSolved ? [...order.slice(1), ...order.slice(0, 1)] : order;
  return turned.flatMap((place) => items.slice(place, place + 1));
}
