import { Copy, Trash2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { figuresOf, mostPoints } from '../../domain/measure.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useAlong } from '../../state/along.ts';
import { copyText } from '../../state/clipboard.ts';
import { clearPoints, closeOutline, startMeasure, undoPoint } from '../../state/measuring.ts';
import styles from './along.module.css';
import { areaWords, distanceWords, useAlongWords } from './along-words.ts';
import { Card } from './card.tsx';
import { PointList } from './point-list.tsx';
import { usePointNames } from './point-names.ts';
import { SiteSelect } from './site-select.tsx';

/** The measure tool: points, running distance and area. Works without a pointer, too. */
export default function MeasureCard() {
  const { words, ...all } = useAlongWords();
  const tool = useAlong((state) => state.tool);
  const measurement = useAlong((state) => state.measurement);
  const nameOf = usePointNames();
  useEffect(() => {
    if (tool === 'measure') void startMeasure();
  }, [tool]);
  if (tool !== 'measure') return null;

  const { points, closed, past } = measurement;
  const figures = figuresOf(measurement);
  const length = `${closed ? words.around : words.distance}: ${distanceWords(figures.length, all)}`;
  const area = figures.area === null ? null : `${words.area}: ${areaWords(figures.area, all)}`;
  const result = [
    length,
    ...(area === null ? [] : [area]),
    ...points.map((point, at) => `${at + 1}. ${nameOf(point)}`),
    words.method,
  ].join('\n');

  return (
    <Card title={words.measure}>
      <p className={styles.note}>{words.how}</p>
      <SiteSelect isFull={points.length >= mostPoints} />
      {points.length >= mostPoints && <p className={styles.note}>{filled(words.mostPoints, { count: mostPoints })}</p>}
      <PointList points={points} legs={figures.legs} />
      <div role="status" className={styles.result}>
        <p>{length}</p>
        {area && <p>{area}</p>}
        {figures.crosses && <p>{words.crosses}</p>}
      </div>
      {/* Not `disabled`, which would drop the focus of who pressed last: a step that changes nothing is none. */}
      <div className={styles.controls}>
        <button type="button" className={styles.button} aria-disabled={past.length === 0} onClick={undoPoint}>
          <Undo2 aria-hidden="true" size={16} strokeWidth={1.5} />
          {words.undo}
        </button>
        <button type="button" className={styles.button} aria-disabled={points.length === 0} onClick={clearPoints}>
          <Trash2 aria-hidden="true" size={16} strokeWidth={1.5} />
          {words.clear}
        </button>
        <button
          type="button"
          className={styles.button}
          aria-disabled={closed || points.length < 3}
          onClick={closeOutline}
        >
          {words.closeOutline}
        </button>
        <button
          type="button"
          className={styles.button}
          aria-disabled={points.length < 2}
          onClick={() => points.length > 1 && void copyText(result)}
        >
          <Copy aria-hidden="true" size={16} strokeWidth={1.5} />
          {words.copy}
        </button>
      </div>
      <p className={styles.note}>{words.method}</p>
    </Card>
  );
}
