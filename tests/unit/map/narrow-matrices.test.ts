import { describe, expect, it, vi } from 'vitest';
import { narrowMatrices } from '../../../src/map/narrow-matrices.ts';

const identity = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

function drawing() {
  const given: unknown[] = [];
  const uniformMatrix4fv = vi.fn((_location: unknown, _transpose: boolean, data: Float32List) => {
    given.push(data.constructor.name, [...data]);
  });
  return { context: { uniformMatrix4fv }, given };
}

describe('narrowMatrices', () => {
  it('hands a matrix of double precision over as single precision, with the same numbers', () => {
    const { context, given } = drawing();
    narrowMatrices(context);
    context.uniformMatrix4fv(null, false, new Float64Array(identity) as unknown as Float32List);
    expect(given).toEqual(['Float32Array', identity]);
  });

  it('leaves any other matrix as it is', () => {
    const { context } = drawing();
    const before = context.uniformMatrix4fv;
    narrowMatrices(context);
    const matrix = new Float32Array(identity);
    context.uniformMatrix4fv(null, true, matrix);
    expect(before.mock.calls).toEqual([[null, true, matrix]]);
    expect(before.mock.calls[0]?.[2]).toBe(matrix);
  });

  it('leaves a browser without WebGL2 alone', () => {
    expect(() => narrowMatrices(null)).not.toThrow();
  });
});
