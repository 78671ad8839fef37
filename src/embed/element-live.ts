/*
 * The live maps of a page. A browser takes the oldest away without asking when there are about sixteen; long before
 * that, the one that was seen longest ago goes back to its poster.
 */

export interface LiveMap {
  isIntersecting: boolean | undefined;
  remove(): void;
  message(event: MessageEvent): void;
}

const most = 6;
/** Least recently seen first. */
export const liveMaps = new Set<LiveMap>();

/** A map is live, or has just come into sight or left it. */
export function remember(map: LiveMap): void {
  liveMaps.delete(map);
  liveMaps.add(map);
  const maps = [...liveMaps];
  if (maps.length > most) (maps.find((each) => !each.isIntersecting) ?? maps[0])?.remove();
}
