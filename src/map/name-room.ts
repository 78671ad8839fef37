/** Milliseconds without another change of the filters, from which on names are placed anew. */
const pauseLength = 1000;

/**
 * What the filters hide is gone at once, by opacity; the room of its names is given to others once the reader pauses,
 * for names placed anew at each tick of a filter are slow, and jump. A name that has lost its room and comes back gets
 * it at once.
 */
export function nameRoom(give: (roomless: ReadonlySet<string>) => void) {
  let roomless: ReadonlySet<string> = new Set();
  let pause: ReturnType<typeof setTimeout> | undefined;
  return {
    /** Tells what is hidden now; with `now` there is no pause to wait for. */
    hide(hidden: ReadonlySet<string>, now: boolean): void {
      clearTimeout(pause);
      const giveAway = () => {
        roomless = hidden;
        give(hidden);
      };
      if (now || [...roomless].some((id) => !hidden.has(id))) giveAway();
      else pause = setTimeout(giveAway, pauseLength);
    },
    stop: () => clearTimeout(pause),
  };
}
