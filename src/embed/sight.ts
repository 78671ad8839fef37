/** Tells when the frame comes into the reader's sight and when it leaves it, wherever the scrolling is done. */
export function watchSight(element: Element, tell: (isSeen: boolean) => void): void {
  if (!('IntersectionObserver' in window)) {
    tell(true);
    return;
  }
  new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last) tell(last.isIntersecting);
  }).observe(element);
}
