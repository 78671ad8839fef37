/** Counts: how many times it has been called since a stretch of so many milliseconds began, this time included. */
export function counter(milliseconds: number): () => number {
  let since = Number.NEGATIVE_INFINITY;
  let count = 0;
  return () => {
    const now = performance.now();
    if (now - since >= milliseconds) {
      since = now;
      count = 0;
    }
    count += 1;
    return count;
  };
}

/** Sends the first value at once and then the newest, so far apart at least. */
export function paced<Value>(milliseconds: number, send: (value: Value) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest: { readonly value: Value } | null = null;
  const put = (value: Value): void => {
    if (timer !== undefined) {
      newest = { value };
      return;
    }
    timer = setTimeout(() => {
      const next = newest;
      timer = undefined;
      newest = null;
      if (next) put(next.value);
    }, milliseconds);
    send(value);
  };
  return { put, stop: () => clearTimeout(timer) };
}
