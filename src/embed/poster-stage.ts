import type { TourPlace } from '../domain/embed.ts';
import type { PosterInfo } from '../domain/poster-info.ts';
import { scenePageId, tourPageId } from '../domain/tour-page.ts';
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

/** The pages that may stand for what a link asks for, best first. */
function idsOf(opening: View, place: TourPlace | null): readonly string[] {
  if (!place) return posterIds(opening, viewPages(document));
  const { tour, scene } = place;
  return [...(scene === null ? [] : [scenePageId(tour, scene)]), tourPageId(tour), openingPageId];
}

/** Fetches what the page has of a view before its map, and says what is known, again whenever more is. */
export function makePosterStage(
  shell: Shell,
  opening: View,
  place: () => TourPlace | null,
  drawnNow: () => Drawn | null,
) {
  const newest = newestData(document);
  const ids = idsOf(opening, place());
  // Which picture a scene has, its words tell.
  let page = place() ? '' : (ids[0] ?? openingPageId);
  let poster: PosterInfo | null = null;
  let frozen: Frozen | null = null;

  const redraw = (): Model => {
    const { view } = store.getState();
    const look = lookOf(view);
    const drawn = drawnNow();
    const model = modelOf({
      view,
      look,
      place: place(),
      page,
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
    page ||= openingPageId;
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
    /** A scene of a tour says itself what is known of it. */
    show(info: PosterInfo | null): void {
      poster = info ?? poster;
      redraw();
    },
    /** The ids of the tour's scenes, as far as they are known. */
    scenes: () => poster?.scenes ?? [],
    version: () => store.getState().view.version ?? newest?.version ?? '',
  };
}
