import type { Atlas } from '../domain/atlas.ts';
import { viewOfStep } from '../domain/deck.ts';
import type { PosterInfo } from '../domain/poster-info.ts';
import type { Tour } from '../domain/tour.ts';
import { scenePageId } from '../domain/tour-page.ts';
import { mapOfScene, type Scene } from '../domain/tour-scene.ts';
import type { View } from '../domain/view.ts';
import { openingPageId } from '../domain/view-page.ts';
import { embedWords } from '../i18n/late/embed.ts';

/* What a frame shows of a scene: it has one map, and no more room than that. */

/** The view of a step. Of two years the earlier comes first, the later after it: one map shows one year. */
export function viewInFrame(scene: Scene, step: number, atlas: Atlas | null): View {
  const view = { ...viewOfStep(scene, step, atlas), claim: null, compare: null };
  return scene.kind === 'compare' ? { ...view, year: scene.years[step === 0 ? 0 : 1] } : view;
}

const untitled = { en: embedWords.en.untitled, ru: embedWords.ru.untitled, zh: embedWords.zh.untitled };

/** What stands in the frame for a scene while there is no live map. One without a map has that of the whole atlas. */
export function infoOf(scene: Scene, { id, scenes }: Pick<Tour, 'id' | 'scenes'>): PosterInfo {
  const isMap = mapOfScene(scene) !== null;
  return {
    id: isMap ? scenePageId(id, scene.id) : openingPageId,
    title: scene.title,
    alt: isMap ? scene.alt : untitled,
    facts: [],
    scenes: scenes.map((each) => each.id),
  };
}
