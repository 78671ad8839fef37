import type { Atlas, FeatureRecord } from '../domain/atlas.ts';
import type { Language } from '../domain/text.ts';
import { cameraMoved, choose, closeChooser, hover, notify, select, setFrame, setMapState } from '../state/actions.ts';
import { overlayStore } from '../state/overlay.ts';
import { readyAtlas, selectDay, selectSelection, selectVisible } from '../state/selectors.ts';
import { type AtlasState, type CameraIntent, store } from '../state/store.ts';
import type { MapEvents, MapView, Scene } from './port.ts';
import { toScene } from './scene.ts';

/* The wiring between the store and a map: scenes and intents go in, ids and cameras come out. */

/** How the page looks just now, which the store does not know: `auto` is resolved by the app. */
export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** The map says no names. */
  readonly isNameless?: boolean;
}

/** The picture that the store asks for. */
export const sceneOf = (state: AtlasState, look: Look): Scene =>
  toScene({
    atlas: readyAtlas(state),
    view: state.view,
    visible: selectVisible(state),
    selection: selectSelection(state),
    day: selectDay(state),
    hover: state.pointer.hover,
    theme: look.theme,
    language: look.isNameless ? null : look.language,
  });

/** A line and a plant's disc stand for their project; a second click goes to the thing itself. */
const standsForProject = (feature: FeatureRecord): boolean =>
  feature.type === 'section' || feature.kind === 'nuclear-plant' || feature.kind === 'lng-plant';

function selectable(atlas: Atlas, id: string, selectedProject: string | null): string | null {
  const feature = atlas.featureById.get(id);
  if (!feature) return null;
  return standsForProject(feature) && feature.projectId !== selectedProject ? feature.projectId : feature.id;
}

/** What a click on several features offers: each project or feature once, at most eight. */
export function choicesOf(atlas: Atlas, ids: readonly string[], selectedProject: string | null): readonly string[] {
  return [...new Set(ids.flatMap((id) => selectable(atlas, id, selectedProject) ?? []))].slice(0, 8);
}

/** What a map tells, as actions. `view` is asked for late: the first events come while it is made. */
export function mapEvents(view: () => MapView | null): MapEvents {
  return {
    onReady: (arctic) => {
      setMapState({ type: 'ready', arctic });
      if (!arctic && store.getState().view.projection === 'arctic') notify({ type: 'arctic-unavailable' });
    },
    onFailed: (reason) => setMapState({ type: 'failed', reason }),
    onLayerFailed: (layer) => notify({ type: 'layer-failed', layer }),
    onHover: hover,
    onPick: (ids, x, y) => {
      const state = store.getState();
      const atlas = readyAtlas(state);
      if (!atlas) return;
      const choices = choicesOf(atlas, ids, selectSelection(state)?.project.id ?? null);
      const [first] = choices;
      if (first === undefined) {
        if (state.pointer.choices) closeChooser();
        else select(null);
      } else if (choices.length > 1) choose(choices, x, y);
      else {
        select(first);
        // After the panel has opened: what was clicked must not lie behind it.
        requestAnimationFrame(() => view()?.reveal(x, y));
      }
    },
    onPoint: (place) => {
      const { tool } = overlayStore.getState();
      if (place) tool?.pointAt(...place);
      else tool?.pointAway();
    },
    onClick: (longitude, latitude) => overlayStore.getState().tool?.clickAt(longitude, latitude) ?? false,
    onGrab: () => overlayStore.getState().tool?.letGo(),
    onCamera: cameraMoved,
    onFrame: setFrame,
  };
}

/** Draws what the tools want drawn, and goes where they want to go. Returns the undo. */
function followOverlay(map: MapView): () => void {
  return overlayStore.subscribe((now, before) => {
    if (now.overlay !== before.overlay) map.drawOverlay(now.overlay);
    if (now.camera && now.camera !== before.camera) map.centreOn(now.camera);
  });
}

/** The picture of the year that is compared. */
export const comparedSceneOf = (state: AtlasState, look: Look): Scene =>
  sceneOf({ ...state, view: { ...state.view, year: state.view.compare } }, look);

/** Keeps a second map in step with the store: the same picture in the year that is compared. Returns the undo. */
export function mirror(map: MapView, look: () => Look): { refresh(): void; disconnect(): void } {
  const refresh = () => {
    const state = store.getState();
    if (state.view.compare === null) return;
    map.render(comparedSceneOf(state, look()));
  };
  return { refresh, disconnect: store.subscribe(refresh) };
}

/** Keeps a map in step with the store and with `look`. Returns what to call when the look changes, and the undo. */
export function connect(map: MapView, look: () => Look): { refresh(): void; disconnect(): void } {
  let done: CameraIntent | null = store.getState().intent;
  let known = store.getState().view;
  /** A link to a thing without a camera shows that thing, as soon as the atlas knows where it is. */
  let isAwaited = known.selection !== null && known.camera === null && known.bounds === null;
  if (known.bounds && known.camera === null) map.fit(known.bounds);
  const follow = (intent: CameraIntent) => {
    if (intent.type === 'home') map.moveTo(null, true);
    // After the panel has opened: until then the map does not know what it covers.
    else if (intent.type === 'fit') requestAnimationFrame(() => map.fit(intent.bounds));
    else if (intent.type === 'reveal') requestAnimationFrame(() => map.reveal(intent.x, intent.y));
    else map.zoomBy(intent.by);
  };
  const refresh = () => {
    const state = store.getState();
    map.render(sceneOf(state, look()));
    if (state.intent && state.intent !== done) {
      done = state.intent;
      follow(state.intent);
    }
    const selection = selectSelection(state);
    if (isAwaited && selection) {
      isAwaited = false;
      map.fit((selection.feature ?? selection.project).bounds);
    }
    // Back, Forward and a pasted link move the camera; what the map itself has just told does not.
    if (state.view !== known) {
      const { camera, bounds } = state.view;
      const jumped = state.restored !== restored && (camera !== known.camera || bounds !== known.bounds);
      known = state.view;
      if (jumped && bounds && camera === null) map.fit(bounds);
      else if (jumped) map.moveTo(camera, false);
      restored = state.restored;
    }
  };
  let restored = store.getState().restored;
  const stops = [store.subscribe(refresh), followOverlay(map)];
  return {
    refresh,
    disconnect: () => {
      for (const stop of stops) stop();
    },
  };
}
