import { readyGuide, useAlong } from '../../state/along.ts';
import { startRide } from '../../state/ride.ts';
import { issueWords } from '../kit/issue-words.ts';
import styles from './along.module.css';
import { useAlongWords } from './along-words.ts';
import { Card } from './card.tsx';
import { LineReading } from './line-reading.tsx';
import { LineSelect } from './line-select.tsx';
import { RideControls } from './ride-controls.tsx';

function RideCard() {
  const { words, messages } = useAlongWords();
  const guide = useAlong((state) => state.guide);
  const line = useAlong((state) => state.line);
  const ride = useAlong((state) => state.ride);
  return (
    <Card title={words.ride}>
      <LineSelect />
      {guide.type === 'ready' ? (
        <>
          <LineReading guide={guide.value} km={ride.km} />
          <RideControls guide={guide.value} ride={ride} />
        </>
      ) : guide.type === 'failed' ? (
        <div role="alert" className={styles.failure}>
          <p>{words.failed}</p>
          <p className={styles.note}>{issueWords(guide.issue, messages.detail)}</p>
          <button type="button" className={styles.button} onClick={() => line && void startRide(line)}>
            {messages.detail.failed.retry}
          </button>
        </div>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </Card>
  );
}

/** What is told along a line: the ride, or what the pointer is over. Nothing otherwise. */
export default function AlongCard() {
  const { words } = useAlongWords();
  const tool = useAlong((state) => state.tool);
  const pointed = useAlong((state) => state.pointed);
  const guide = useAlong(readyGuide);
  if (tool === 'ride') return <RideCard />;
  if (tool !== 'none' || pointed === null || !guide) return null;
  return (
    <section className={styles.card} data-pointed aria-label={words.alongLine}>
      <LineReading guide={guide} km={pointed} />
    </section>
  );
}
