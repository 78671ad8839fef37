/** Remembers the last result for the same inputs, compared by reference: enough where one store is the only caller. */
export function memoised<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  let last: { inputs: Inputs; result: Result } | null = null;
  return (...inputs) => {
    if (last?.inputs.every((input, at) => Object.is(input, inputs[at]))) return last.result;
    last = { inputs, result: compute(...inputs) };
    return last.result;
  };
}
