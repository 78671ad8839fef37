// Runs in the page before its own scripts and notes what happens. It knows no map library: it watches what is drawn
// and what changes in the document. Plain JavaScript, because it is handed to the browser as it is.
{
  const probe = { lcp: 0, longTasks: [], lastChange: 0, draws: 0, clickedAt: 0, frames: 0, pressedAt: 0, movedAt: 0 };
  window.benchProbe = probe;
  const changed = () => {
    probe.lastChange = performance.now();
  };
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
    const original = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...rest) {
      probe.draws += 1;
      changed();
      probe.movedAt ||= performance.now();
      return original.apply(this, rest);
    };
  }
  new MutationObserver(changed).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => {
    probe.lcp = entry.startTime;
  });
  observe('longtask', (entry) => probe.longTasks.push([entry.startTime, entry.duration]));
  addEventListener(
    'click',
    (event) => {
      probe.clickedAt = event.timeStamp;
    },
    true,
  );

  addEventListener(
    'keydown',
    (event) => {
      probe.pressedAt = event.timeStamp;
      probe.movedAt = 0;
    },
    true,
  );
  /** Milliseconds from the last key press to the first drawing of the map after it: 0 or less where none came. */
  probe.keyToCamera = () => probe.movedAt - probe.pressedAt;

  /** Resolves with the mark that app and floor both set at their first whole picture. */
  probe.mapIsStill = () =>
    new Promise((resolve, reject) => {
      observe('mark', ({ name }) => name === 'map-idle' && resolve());
      setTimeout(() => reject(new Error('the map is not still after 90 seconds')), 90_000);
    });

  /** Figures of the visit so far, milliseconds. */
  probe.figures = () => {
    const markedAt = (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const still = markedAt('map-idle');
    return {
      firstPaint: markedAt('first-contentful-paint'),
      largestPaint: probe.lcp,
      still,
      blocking: probe.longTasks
        .filter(([start]) => start < still)
        .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
    };
  };

  /** Resolves when nothing has changed for so long: milliseconds from the last click to the last change. */
  probe.settled = (quiet) =>
    new Promise((resolve) => {
      const look = () => {
        const since = Math.max(probe.lastChange, probe.clickedAt);
        if (performance.now() - since > quiet) resolve(Math.max(0, probe.lastChange - probe.clickedAt));
        else setTimeout(look, 50);
      };
      look();
    });

  /** Counts the frames in which something was drawn, until `stop` is called; that returns their number. */
  probe.countFrames = () => {
    let before = probe.draws;
    let isOn = true;
    probe.frames = 0;
    const tick = () => {
      if (probe.draws !== before) probe.frames += 1;
      before = probe.draws;
      if (isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    probe.stopFrames = () => {
      isOn = false;
      return probe.frames;
    };
  };
}
