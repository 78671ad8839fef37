import { qrPath } from '../domain/qr-path.ts';
import { escaped } from './static-words.ts';

/** An address as a QR code, dark on light in every theme; nothing for one that is too long for a code. */
export function qrDrawing(address: string, spoken: string): string {
  const code = qrPath(address);
  if (!code) return '';
  const { size, path } = code;
  return (
    `<svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escaped(spoken)}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
  );
}
