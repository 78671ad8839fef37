import type { Atlas } from '../domain/atlas.ts';
import type { Visible } from '../domain/filters.ts';
import type { Language } from '../domain/text.ts';
import type { View } from '../domain/view.ts';
import { memoised } from '../state/memo.ts';
import type { Selection } from '../state/selectors.ts';
import type { Scene } from './port.ts';

const none: ReadonlySet<string> = new Set();

/** The ids that an id stands for on the map: a project's features, or the feature itself. */
const membersOf = (atlas: Atlas | null, id: string | null): ReadonlySet<string> => {
  if (!atlas || id === null) return none;
  const features = atlas.featuresOf.get(id);
  return features ? new Set(features.map((feature) => feature.id)) : new Set([id]);
};

const litBy = memoised(membersOf);
const selectedBy = memoised((atlas: Atlas | null, projectId: string | null) =>
  projectId === null ? null : membersOf(atlas, projectId));

/** What the scene is made from. */
export interface SceneInput {
  readonly atlas: Atlas | null;
  readonly view: View;
  readonly visible: Visible | null;
  readonly selection: Selection | null;
  readonly hover: string | null;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** The picture that a state asks for. Pure, and the same parts (by reference) for the same inputs. */
export function toScene({ atlas, view, visible, selection, hover, language, theme }: SceneInput): Scene {
  return {
    projection: view.projection,
    theme,
    language,
    shown: visible?.features ?? null,
    dim: view.dim,
    selected: selectedBy(atlas, selection?.project.id ?? null),
    focus: selection?.feature?.id ?? null,
    lit: litBy(atlas, hover),
  };
}
