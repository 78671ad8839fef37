import { useLayoutEffect, useState } from 'react';

/** The width of an element in CSS pixels; follows it, but not to nothing when it is hidden. */
export function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(320);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth((before) => Math.floor(current.clientWidth) || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
