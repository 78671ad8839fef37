import { qrCode } from '../domain/qr-code.ts';
import { escaped } from './static-words.ts';

/** Light modules that stay free around a code. */
const quiet = 4;

/** An address as a QR code, dark on light in every theme; nothing for one that is too long for a code. */
export function qrDrawing(address: string, spoken: string): string {
  const rows = qrCode(address);
  if (!rows) return '';
  const size = rows.length + 2 * quiet;
  const dark = rows.flatMap((row, y) => row.flatMap((is, x) => (is ? `M${x + quiet} ${y + quiet}h1v1h-1z` : [])));
  return (
    `<svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escaped(spoken)}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${dark.join('')}"/></svg>`
  );
}
