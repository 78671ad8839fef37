import type { EmbedOptions } from '../domain/embed.ts';
import { embedWords } from '../i18n/late/embed.ts';
import { makeBar } from './bar.ts';
import { hasRoom, makeLegend } from './legend.ts';
import { make } from './make.ts';
import { type Model, partsOf } from './model.ts';
import { makePicture } from './picture.ts';
import { makeStartButton } from './start-button.ts';
import { makeStills } from './stills.ts';
import { makeTitleCard } from './title-card.ts';

/** What pressing a part of the shell does. */
export interface ShellActions {
  onStart(): void;
  onSources(): void;
  onNewer(): void;
  onOpen(event: MouseEvent): void;
}

/**
 * All that stands before the map is live, and round it afterwards. It is built once; each change of what is known
 * updates it.
 */
export function makeShell(options: EmbedOptions, actions: ShellActions, isTour = false) {
  const has = partsOf(options);
  const start = makeStartButton(actions.onStart);
  const picture = makePicture();
  const title = makeTitleCard(has.title, actions.onNewer);
  const legend = makeLegend();
  const bar = makeBar(actions.onSources, actions.onOpen);
  /** Where the live map stands, and what lies over it: late parts come into these. */
  const map = make('div', { class: 'map', id: 'map' });
  const over = make('div', { class: 'over' });
  const pictures = make('div', { class: 'pictures' }, picture.element);
  const stage = make('div', { class: 'stage' }, pictures, start.button, map, over, start.sentence);
  const element = make(
    'main',
    {
      class: 'embed',
      'data-ui': options.ui,
      'data-print': options.print,
      'data-stage': 'poster',
      'data-tour': isTour && has.title,
    },
    title.element,
    stage,
    has.legend ? legend.element : null,
    bar.element,
  );
  return {
    element,
    stage,
    map,
    over,
    title: title.element,
    legend: legend.element,
    bar: bar.element,
    stills: makeStills(pictures),
    invite: start.invite,
    startButton: start.button,
    /** Unfolds what there is room for: once, when the frame knows its size. */
    unfold(): void {
      const isRoomy = hasRoom(window.innerWidth, window.innerHeight);
      legend.element.open = isRoomy;
      // Facts only where nothing will move them away but the reader's own press.
      const isCalm = options.load === 'click' || options.interact === 'static' || options.print;
      title.facts.open = isRoomy && isCalm;
    },
    /** Makes room for the map. */
    foldFacts(): void {
      title.facts.open = false;
    },
    /** Whether the facts are there to be unfolded. */
    hasFacts: () => title.facts.getClientRects().length > 0,
    /** How far the map has got: `poster`, `loading` or `live`. */
    setStage(name: 'poster' | 'loading' | 'live'): void {
      element.dataset.stage = name;
    },
    update(model: Model): void {
      // Among the landmarks of the page around it, this is the one of the map.
      element.setAttribute('aria-label', model.title);
      title.update(model);
      // Behind a live map nobody sees it: it is fetched when it is shown again.
      if (element.dataset.stage !== 'live') picture.update(model.posterId, model.language, model.alt);
      start.update(model);
      legend.update(model.sectors, embedWords[model.language]);
      bar.update(model);
    },
  };
}
export type Shell = ReturnType<typeof makeShell>;
