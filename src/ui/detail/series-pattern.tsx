import type { Look } from './series-plot.ts';

/** Lines or dots in a tile of 6 by 6 pixels, by which a value that no source simply reports is known without colour. */
const tiles: Readonly<Record<Exclude<Look, 'reported'>, string>> = {
  forecast: 'M-1 1l2 -2M0 6l6 -6M5 7l2 -2',
  estimated: 'M0 3h6',
  disputed: 'M3 0v6',
  unsourced: '',
};

/** Patterns of one chart; `prefix` keeps their ids apart from those of another. */
export function SeriesPatterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      {Object.entries(tiles).map(([look, path]) => (
        <pattern key={look} id={`${prefix}-${look}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--paper)" />
          <path d={path} stroke="var(--sector)" strokeWidth="1.5" />
        </pattern>
      ))}
    </defs>
  );
}

/** What fills a mark of a look: the sector's colour, or a pattern of it. */
export const fillOf = (look: Look, prefix: string): string =>
  look === 'reported' ? 'var(--sector)' : `url(#${prefix}-${look})`;
