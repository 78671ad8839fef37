import { glyphs } from '../../domain/glyphs.ts';
import { lineForm, railCore, statusPattern } from '../../domain/palette.ts';
import type { Sector, Status } from '../../domain/vocabulary.ts';

const scaled = (dash: readonly number[] | null, width: number) => dash?.map((length) => length * width).join(' ');

/** How the map draws a sector: the swatch in the filter is the legend. */
export function SectorSwatch({ sector }: { sector: Sector }) {
  const colour = `var(--sector-${sector})`;
  if (sector === 'lng' || sector === 'nuclear') {
    return (
      <svg width="28" height="18" viewBox="0 0 28 18" aria-hidden>
        <circle cx="14" cy="9" r="8" fill={colour} />
        <path d={glyphs[sector]} fillRule="evenodd" fill="var(--map-casing)" transform="translate(8 3) scale(.5)" />
      </svg>
    );
  }
  const { width, dash, core } = lineForm[sector];
  return (
    <svg width="28" height="18" viewBox="0 0 28 18" aria-hidden>
      <line
        x1="1"
        x2="27"
        y1="9"
        y2="9"
        stroke={colour}
        strokeWidth={width + 0.5}
        strokeDasharray={scaled(dash, width)}
      />
      {core && (
        <line
          x1="1"
          x2="27"
          y1="9"
          y2="9"
          stroke="var(--map-casing)"
          strokeWidth={width * railCore.share}
          strokeDasharray={scaled(railCore.dash, width * railCore.share)}
        />
      )}
    </svg>
  );
}

/** How the map draws a status. */
export function StatusSwatch({ status }: { status: Status }) {
  const { dash, opacity } = statusPattern[status];
  const stopped = status === 'suspended' || status === 'cancelled';
  return (
    <svg width="28" height="18" viewBox="0 0 28 18" aria-hidden>
      <line
        x1="2"
        x2="26"
        y1="9"
        y2="9"
        stroke={stopped ? 'var(--stopped)' : 'var(--ink)'}
        strokeWidth="3"
        opacity={opacity}
        strokeDasharray={scaled(dash, 3)}
        strokeLinecap={dash && dash[0] < 1 ? 'round' : 'butt'}
      />
    </svg>
  );
}
