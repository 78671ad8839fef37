import { type RefObject, useEffect, useState } from 'react';

const lowest = 200;
const highest = 1000;

/** The height in a message of a frame (see message `resize` of the embed), CSS pixels; `null` for any other message. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { source, type, payload } = data as Record<string, unknown>;
  if (source !== 'corridors' || type !== 'resize' || typeof payload !== 'object' || payload === null) return null;
  const { height } = payload as Record<string, unknown>;
  if (typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(highest, Math.max(lowest, height));
}

/** The height that a frame has asked for; `null` as long as it has not. */
export function useAskedHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const asked = source === frame.current?.contentWindow ? heightIn(data) : null;
      if (asked !== null) setHeight(asked);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame]);
  return height;
}

/** About what a frame will ask for, so that little moves when it does: the shape of its picture, and its bar. */
export const likelyHeight = (width: number): number =>
  Math.round(width / (width >= 640 ? 16 / 9 : width >= 400 ? 4 / 3 : 1)) + 40;
