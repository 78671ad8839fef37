import type { Fault } from '../i18n/late/embed.ts';
import type { KeepBudget } from './budget.ts';
import type { LiveContext, LiveMap } from './live-map.ts';
import { hasWebGL } from './webgl.ts';

export type StageName = 'poster' | 'loading' | 'live';

interface Watch {
  onChange(stage: StageName): void;
  onFault(fault: Fault): void;
  /** The map's code is there, with what keeps its budget, and the map about to be made. */
  onCode(keepBudget: KeepBudget): void;
}

/** Makes the map live and gives it back: what it takes, and what may go wrong on the way. */
export function makeLiveStage(host: Omit<LiveContext, 'onReady' | 'onFault'>, watch: Watch) {
  const { shell } = host;
  let map: LiveMap | null = null;
  /** Counts the tries: what belongs to an earlier one is dropped. */
  let attempt = 0;
  let stage: StageName = 'poster';
  let isCodeLost = false;
  const enter = (next: StageName) => {
    stage = next;
    shell.setStage(next);
    watch.onChange(next);
  };
  const drop = () => {
    attempt += 1;
    map?.close();
    map = null;
  };
  const fail = (fault: Fault) => {
    drop();
    shell.stills.clear();
    enter('poster');
    watch.onFault(fault);
  };
  const fetchCode = async () => {
    try {
      const [code] = await Promise.all([import('./live.ts'), import('../map/maplibre-view.ts')]);
      return code;
    } catch (error) {
      isCodeLost = true;
      throw error;
    }
  };

  return {
    name: () => stage,
    /** The live map, once there is one. */
    map: () => map,
    async start(): Promise<void> {
      if (stage !== 'poster') return;
      // A script that could not be fetched is remembered by the browser; only a new page asks for it again.
      if (isCodeLost) return window.location.reload();
      if (!hasWebGL()) return fail('webgl');
      enter('loading');
      attempt += 1;
      const own = attempt;
      const isCurrent = () => own === attempt;
      try {
        const code = await fetchCode();
        if (!isCurrent()) return;
        watch.onCode(code.keepBudget);
        const opened = await code.openLiveMap({
          ...host,
          onReady: () => {
            if (!isCurrent()) return;
            shell.stills.clear();
            enter('live');
          },
          onFault: (fault) => {
            if (isCurrent()) fail(fault);
          },
        });
        if (isCurrent()) map = opened;
        else opened?.close();
      } catch (error) {
        if (!isCurrent()) return;
        console.error(error);
        fail(navigator.onLine ? 'data' : 'offline');
      }
    },
    /** Gives the map back; what it showed stays as a picture. */
    release(): void {
      if (stage === 'poster') return;
      if (stage === 'live') shell.stills.show(map?.still() ?? null);
      drop();
      enter('poster');
    },
  };
}
