import { qrCode } from './qr-code.ts';

/** Light modules that stay free around a code. */
const quiet = 4;

/** A QR code to be drawn: the side of its square with the quiet zone, and its dark modules as an SVG path. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** An address as a QR code; `null` for one that is too long for a code. */
export function qrPath(address: string): QrPath | null {
  const rows = qrCode(address);
  if (!rows) return null;
  const dark = rows.flatMap((row, y) => row.flatMap((is, x) => (is ? `M${x + quiet} ${y + quiet}h1v1h-1z` : [])));
  return { size: rows.length + 2 * quiet, path: dark.join('') };
}
