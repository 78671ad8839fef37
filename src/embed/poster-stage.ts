import type { PosterInfo } from '../domain/poster-info.ts';
import type { View } from '../domain/view.ts';
import { openingPageId } from '../domain/view-page.ts';
import { store } from '../state/store.ts';
import { creditsOf, type Frozen, newestData, viewPages } from './data-day.ts';
import type { Drawn } from './live-map.ts';
import { type Model, modelOf } from './model.ts';
import { loadPoster, posterIds } from './poster-info.ts';
import { lookOf, wear } from './reader.ts';
import type { Shell } from './shell.ts';
import { changeFrameView } from './view-changes.ts';

/** Fetches what the page has of a view before its map, and says what is known, again whenever more is. */
export function makePosterStage(shell: Shell, opening: View, drawnNow: () => Drawn | null) {
  const newest = newestData(document);
  const ids = posterIds(opening, viewPages(document));
  let poster: PosterInfo | null = null;
  let frozen: Frozen | null = null;

  const redraw = (): Model => {
    const { view } = store.getState();
    const look = lookOf(view);
    const drawn = drawnNow();
    const model = modelOf({
      view,
      look,
      page: ids[0] ?? openingPageId,
      poster,
      newest,
      frozen,
      credits: drawn?.credits ?? creditsOf(document),
      drawn: drawn?.sectors ?? null,
      day: drawn?.day ?? null,
    });
    wear(look);
    shell.update(model);
    document.title = model.title;
    return model;
  };
  const settlePoster = async (ids: readonly string[]) => {
    if (ids[0] === poster?.id) return;
    poster = (await loadPoster(ids)) ?? poster;
    redraw();
  };
  const settleVersion = async (version: string | null) => {
    if (version === null) return;
    const { loadFrozen } = await import('./frozen.ts');
    frozen = await loadFrozen(version);
    if (frozen.type === 'never-published') changeFrameView((view) => ({ ...view, version: null }));
    redraw();
  };
  const versionSettled = settleVersion(opening.version).catch(console.error);

  return {
    redraw,
    /** Which data are shown is known: from then on they may be fetched. */
    versionSettled,
    /** Title and facts are known, as far as they can be. */
    settled: Promise.all([settlePoster(ids), versionSettled]),
    /** A feature's project is known only once the data are there; then its page says more than the atlas's. */
    settlePage: (page: string) => settlePoster([page]),
    version: () => store.getState().view.version ?? newest?.version ?? '',
  };
}
