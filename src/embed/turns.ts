import type { EmbedOptions } from '../domain/embed.ts';
import type { Fault } from '../i18n/late/embed.ts';
import type { Budget } from './budget.ts';
import type { LiveContext } from './live-map.ts';
import { makeLiveStage, type StageName } from './live-stage.ts';

/** Below this width the picture says as much as the map: that is opened by pressing only. */
const narrow = 320;

/** When the live map begins: never, when pressed, when seen, at once. A width of 0 is not known yet. */
export function startOf({ interact, load }: EmbedOptions, width: number): 'never' | EmbedOptions['load'] {
  if (interact === 'static') return 'never';
  return width > 0 && width < narrow ? 'click' : load;
}

interface Told {
  onChange(stage: StageName): void;
  onFault(fault: Fault): void;
  /** Resolves when the map's data may be fetched. */
  ready(): Promise<unknown>;
}

/** Picture and live map by turns: which it is follows from what was asked for, what is seen, and what there is room for. */
export function makeTurns(host: Omit<LiveContext, 'onReady' | 'onFault'>, told: Told) {
  const { shell } = host;
  const rule = () => startOf(host.options, window.innerWidth);
  let budget: Budget | null = null;
  let fault: Fault | null = null;
  /** Too many maps were live: this one waits to be pressed, or to be seen again. */
  let isCrowded = false;
  let isSeen = false;

  const invite = () => {
    const isPressed = rule() === 'click' || isCrowded;
    const stage = live.name();
    if (stage === 'loading') shell.invite({ type: isPressed ? 'loading' : 'none' });
    else if (stage === 'live' || rule() === 'never') shell.invite({ type: 'none' });
    else if (fault) shell.invite({ type: 'fault', fault });
    else shell.invite({ type: isPressed ? 'press' : 'none' });
  };
  const live = makeLiveStage(host, {
    onChange: (stage) => {
      // The button that was pressed goes away; what it led to takes the focus.
      if (stage === 'live' && document.activeElement === shell.startButton) shell.map.querySelector('canvas')?.focus();
      invite();
      told.onChange(stage);
    },
    onFault: (failed) => {
      fault = failed;
      budget?.gone();
      invite();
      told.onFault(failed);
    },
    onCode: (keepBudget) => {
      budget ??= keepBudget((why) => {
        isCrowded = why === 'too-many';
        budget?.gone();
        live.release();
      });
      budget.live();
      budget.sees(isSeen);
    },
  });
  const start = async () => {
    fault = null;
    await told.ready();
    await live.start();
  };
  const startIfWanted = () => {
    // A frame of another process learns its size a moment after it has begun.
    const isWanted = window.innerWidth > 0 && (rule() === 'eager' || (rule() === 'visible' && isSeen));
    if (isWanted && !isCrowded && !fault) void start();
  };

  return {
    live,
    start,
    invite,
    startIfWanted,
    sees(seen: boolean): void {
      isSeen = seen;
      if (!seen) isCrowded = false;
      budget?.sees(seen);
      invite();
      if (seen) startIfWanted();
    },
    resized(): void {
      invite();
      startIfWanted();
    },
    touched(): void {
      if (live.name() === 'live') budget?.live();
    },
    /** The network is back. */
    online(): void {
      if (fault !== 'offline') return;
      fault = null;
      invite();
      if (isSeen) startIfWanted();
    },
  };
}
