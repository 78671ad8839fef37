import type { Language } from '../domain/text.ts';
import type { Theme } from '../domain/view.ts';
import { type Sector, sectors } from '../domain/vocabulary.ts';
import type { Look } from '../map/stage.ts';
import { store } from '../state/store.ts';
import { isId } from '../url/codec.ts';
import type { LiveMap } from './live-map.ts';
import type { EmbedHandlers } from './talk.ts';
import { changeFrameView, selectInFrame } from './view-changes.ts';

/** What a host's commands need of the frame. */
export interface Commanded {
  map(): LiveMap | null;
  look(): Look;
  query(): string;
  version(): string;
  snapshot(): Promise<string>;
  goToScene: EmbedHandlers['goToScene'];
}

/** What a host page may ask of a frame, before the map is live as well as after. */
export function frameCommands({ map, look, query, version, snapshot, goToScene }: Commanded): EmbedHandlers {
  return {
    setView({ camera, bounds, year }) {
      changeFrameView((view) => ({
        ...view,
        ...(year !== undefined && { year }),
        ...(bounds && { bounds, camera: null }),
        ...(camera && { camera, bounds: null }),
      }));
      if (camera) map()?.moveTo(camera);
      else if (bounds) map()?.fit(bounds);
    },
    setLayers(chosen: readonly Sector[] | null) {
      changeFrameView((view) => ({ ...view, filters: { ...view.filters, sector: chosen } }));
    },
    selectFeature(id) {
      const live = map();
      // Before the data are there, only the form of an id can be judged; an unknown one is dropped with them.
      if (id !== null && !(live ? live.sectorOf(id) !== null : isId(id))) return false;
      selectInFrame(id);
      if (id !== null) live?.reveal(id);
      return true;
    },
    async setLanguage(language: Language) {
      changeFrameView((view) => ({ ...view, language }));
      await map()?.relook();
    },
    setTheme(theme: Theme) {
      changeFrameView((view) => ({ ...view, theme }));
      void map()?.relook();
    },
    state() {
      const { view } = store.getState();
      return {
        query: query(),
        year: view.year,
        selection: view.selection,
        language: look().language,
        theme: view.theme,
        layers: view.filters.sector && sectors.filter((sector) => view.filters.sector?.includes(sector)),
        version: version(),
      };
    },
    snapshot,
    goToScene,
  };
}
