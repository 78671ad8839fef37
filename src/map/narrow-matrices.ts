/** What of the drawing context is changed here. */
type Drawing = Pick<WebGL2RenderingContext, 'uniformMatrix4fv'>;

/**
 * Has matrices of double precision handed to the graphics card as single precision, which is what it takes.
 *
 * The library makes the matrices of names along lines with 64 bits and hands them over as they are. A browser then
 * reads them number by number through the iterator of the array: measured in Chromium, a twentieth of the main
 * thread's time in a panned frame. One array is enough for all, as the card copies it at once.
 */
export function narrowMatrices(drawing: Drawing | null): void {
  if (!drawing) return;
  const plain = drawing.uniformMatrix4fv;
  const single = new Float32Array(16);
  drawing.uniformMatrix4fv = function narrowed(location, transpose, data, ...part) {
    if (!(data instanceof Float64Array)) return plain.call(drawing, location, transpose, data, ...part);
    single.set(data);
    plain.call(drawing, location, transpose, single, ...part);
  };
}
