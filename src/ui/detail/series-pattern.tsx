import { type Look, lookTiles } from '../../domain/series-plot.ts';

/** Patterns of one chart; `prefix` keeps their ids apart from those of another. */
export function SeriesPatterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      {Object.entries(lookTiles).map(([look, path]) => (
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
