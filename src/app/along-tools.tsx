import { useEffect } from 'react';
import {
  type AlongState,
  alongStore,
  clickAt,
  closeAlong,
  letGo,
  pointAt,
  pointAway,
  useAlong,
} from '../state/along.ts';
import { startMeasure } from '../state/measuring.ts';
import { emptyOverlay, overlayStore, wantMeasure } from '../state/overlay.ts';
import AlongCard from '../ui/along/along-card.tsx';
import MeasureCard from '../ui/along/measure-card.tsx';
import RideButton from '../ui/along/ride-button.tsx';
import controls from '../ui/kit/controls.module.css';

const drawn = ({ marker, trace, corners }: AlongState) => ({ marker, trace, corners });

/** The tools along lines, and their connection to the map: made when the first of them is wanted. */
export default function AlongTools({ isMeasuring }: { isMeasuring: boolean }) {
  const tool = useAlong((state) => state.tool);
  useEffect(() => {
    overlayStore.setState({ tool: { pointAt, pointAway, clickAt, letGo } });
    const stop = alongStore.subscribe((now, before) => {
      if (now.marker !== before.marker || now.trace !== before.trace || now.corners !== before.corners)
        overlayStore.setState({ overlay: drawn(now) });
      if (now.camera !== before.camera) overlayStore.setState({ camera: now.camera });
      // Put away from its own card.
      if (before.tool === 'measure' && now.tool !== 'measure') wantMeasure(false);
    });
    return () => {
      stop();
      closeAlong();
      overlayStore.setState({ tool: null, overlay: emptyOverlay, camera: null });
    };
  }, []);
  useEffect(() => {
    if (isMeasuring) void startMeasure();
    else if (alongStore.getState().tool === 'measure') closeAlong();
  }, [isMeasuring]);
  if (tool === 'measure') return <MeasureCard />;
  return (
    <>
      <AlongCard />
      {tool === 'none' && <RideButton className={controls.card} />}
    </>
  );
}
