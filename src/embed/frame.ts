import type { Fault } from '../i18n/late/embed.ts';
import { store } from '../state/store.ts';
import { decodeEmbed, encodeEmbed } from '../url/embed-codec.ts';
import { frameCommands } from './commands.ts';
import { declaredHeight } from './declared-height.ts';
import { openAddress } from './links.ts';
import type { Drawn } from './live-map.ts';
import { makePosterStage } from './poster-stage.ts';
import { lookOf, onSystemTheme } from './reader.ts';
import { makeShell } from './shell.ts';
import { watchSight } from './sight.ts';
import { startTalk, type Talk } from './talk.ts';
import { makeTourTurn } from './tour-turn.ts';
import { makeTurns } from './turns.ts';

const errorOf: Readonly<Record<Fault, Parameters<Talk['error']>[0]>> = {
  webgl: 'webgl-unavailable',
  lost: 'context-lost',
  data: 'data-failed',
  offline: 'data-failed',
};

/** Fills the page of a frame: the poster first, and when it is wanted the live map in its place. */
export function startFrame(page: HTMLElement): void {
  const { view: opening, options, place } = decodeEmbed(window.location.search);
  store.setState({ view: opening });
  const view = () => store.getState().view;
  const look = () => lookOf(view());
  const query = () => encodeEmbed(view(), options, tour?.place());
  let drawn: Drawn | null = null;

  const openSources = async () => {
    const { openSourcesDialog } = await import('./sources-dialog.ts');
    const map = turns.live.map();
    await openSourcesDialog({ model: poster.redraw(), hasFacts: shell.hasFacts(), map, openLink: talk.openLink });
  };
  const actions = {
    onStart: () => void turns.start(),
    onSources: () => void openSources(),
    onNewer: () => {
      const newest = encodeEmbed({ ...view(), version: null }, options, tour?.place());
      window.location.replace(`${window.location.pathname}${newest}`);
    },
    onOpen: (event: MouseEvent) => {
      if (talk.openLink(openAddress(view(), tour?.place() ?? null))) event.preventDefault();
    },
  };
  const shell = makeShell(options, actions, place !== null);
  const tour =
    place &&
    makeTourTurn(place, {
      shell,
      opening,
      map: () => turns.live.map(),
      show: (info) => poster.show(info),
      tell: (shown) => talk.scene(shown),
    });
  const poster = makePosterStage(
    shell,
    opening,
    () => tour?.place() ?? null,
    () => (turns.live.name() === 'live' ? drawn : null),
  );
  const turns = makeTurns(
    {
      shell,
      options,
      look,
      onDrawn: (next) => {
        const isFirst = drawn === null;
        drawn = next;
        poster.redraw();
        if (isFirst && !tour) void poster.settlePage(next.page);
      },
      ...(tour && { told: tour.told }),
      openSources: () => void openSources(),
      openLink: (address) => talk.openLink(address),
    },
    {
      ready: () => poster.versionSettled.then(() => tour?.open()),
      onChange: (stage) => {
        if (stage === 'loading' && !options.print) shell.foldFacts();
        poster.redraw();
      },
      onFault: (fault) => {
        talk.error(errorOf[fault]);
        void tour?.open();
      },
    },
  );
  const snapshot = async () => {
    const { snapshotOf } = await import('./snapshot.ts');
    return snapshotOf(turns.live.map()?.still() ?? null, poster.redraw().posterId, look().language);
  };
  const goToScene = async (id: string | null) => (tour ? tour.go(id) : 'no-tour');
  const talk = startTalk(
    window,
    frameCommands({ map: turns.live.map, look, query, version: poster.version, snapshot, goToScene }),
    () => declaredHeight(window.innerWidth, shell.bar.offsetHeight, tour !== null),
  );

  store.subscribe((now, before) => {
    if (now.view !== before.view) poster.redraw();
    if (now.view !== before.view || now.bounds !== before.bounds) talk.view(query(), now.bounds);
    const { selection } = now.view;
    if (selection === before.view.selection) return;
    talk.select(selection, selection === null ? null : (turns.live.map()?.sectorOf(selection) ?? null));
  });
  shell.stills.forPaper(() => turns.live.map()?.still() ?? null);
  page.replaceChildren(shell.element);
  turns.invite();
  poster.redraw();
  void poster.settled.then(() =>
    talk.ready({ version: poster.version(), title: poster.redraw().title, params: query(), scenes: poster.scenes() }),
  );

  onSystemTheme(() => {
    poster.redraw();
    void turns.live.map()?.relook();
  });
  let isUnfolded = false;
  const settleSize = () => {
    if (!isUnfolded && window.innerWidth > 0) {
      isUnfolded = true;
      shell.unfold();
    }
    turns.resized();
  };
  window.addEventListener('resize', () => {
    settleSize();
    talk.resized();
  });
  window.addEventListener('online', turns.online);
  document.addEventListener('pointerdown', turns.touched);
  watchSight(shell.element, turns.sees);
  settleSize();
}
