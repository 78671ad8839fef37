import { useRef } from 'react';
import type { PointerTool } from '../../domain/pointer.ts';
import { usePointer } from '../../state/pointer.ts';
import { Ink } from './ink.tsx';
import styles from './pointer.module.css';
import { useHeldKey, usePointing } from './pointing.ts';

/**
 * What the speaker points with, over the element that it is put into: the stage, or its picture at the desk. It follows
 * the pointer there and takes nothing from what lies below: buttons still are pressed.
 */
export default function PointerLayer() {
  const root = useRef<HTMLDivElement>(null);
  const tool = usePointer((state) => state.tool);
  const at = usePointer((state) => state.at);
  usePointing(root, tool);
  useHeldKey(tool);
  const [across, down] = at ?? [0.5, 0.5];
  return (
    <div
      ref={root}
      className={styles.layer}
      data-pointer={tool ?? undefined}
      style={{ '--x': `${100 * across}%`, '--y': `${100 * down}%` }}
      aria-hidden
    >
      {at && tool && <Mark tool={tool} />}
      {tool === 'ink' && <Ink />}
    </div>
  );
}

const Mark = ({ tool }: { tool: PointerTool }) => <div className={styles[tool]} data-mark={tool} />;
