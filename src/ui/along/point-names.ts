import type { MeasurePoint } from '../../domain/measure.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { positionWords, useAlongWords } from './along-words.ts';

/** How points are called: by their site, with its position where that matters, or by their position alone. */
export function usePointNames(): (point: MeasurePoint) => string {
  const { words, say, formats } = useAlongWords();
  const atlas = useAtlas(readyAtlas);
  return ({ siteId, place }) => {
    const site = siteId === null ? undefined : atlas?.featureById.get(siteId);
    return site ? say(site.names) : positionWords(place, words, { formats });
  };
}
