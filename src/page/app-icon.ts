import { Resvg } from '@resvg/resvg-js';

/* The site's icon as pixels, as home screens and docks want it. */

/** How much of a maskable icon's width its drawing may take: masks leave a circle of 80 percent whole. */
const safeWidth = 0.74;

/**
 * The icon for a mask that the system chooses: the ground fills the square, and the drawing keeps to what every mask
 * leaves. Throws where the icon is not a rounded ground with a drawing on it.
 */
export function maskable(svg: string): string {
  const [, size] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? [];
  const [ground, colour] = /<rect [^>]*fill="([^"]+)"\/>/.exec(svg) ?? [];
  if (!size || !ground || !colour) throw new Error('icon.svg: expected a square with a ground');
  const [head = '', drawing = ''] = svg.split(ground);
  const inset = (Number(size) * (1 - safeWidth)) / 2;
  return (
    `${head}<rect width="${size}" height="${size}" fill="${colour}"/>` +
    `<g transform="translate(${inset} ${inset}) scale(${safeWidth})">${drawing.replace('</svg>', '')}</g></svg>`
  );
}

/** A square drawing in so many pixels, as PNG. It has no letters, so it needs no fonts. */
export const iconPng = (svg: string, pixels: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'width', value: pixels }, font: { loadSystemFonts: false } }).render().asPng();
