/** Pictures of the live map in its place: of a map that was given back, and of one that goes to paper. */
export function makeStills(place: HTMLElement) {
  let kept: HTMLCanvasElement | null = null;
  let printed: HTMLCanvasElement | null = null;
  const put = (still: HTMLCanvasElement | null, name: string) => {
    if (!still) return;
    still.className = name;
    place.append(still);
  };
  return {
    show(still: HTMLCanvasElement | null): void {
      kept?.remove();
      kept = still;
      put(kept, 'still');
    },
    clear(): void {
      kept?.remove();
      kept = null;
    },
    /** The live drawing is gone when a page is printed: before it, a picture is made of what `take` gives. */
    forPaper(take: () => HTMLCanvasElement | null): void {
      window.addEventListener('beforeprint', () => {
        printed = take();
        put(printed, 'still paper');
      });
      window.addEventListener('afterprint', () => printed?.remove());
    },
  };
}
