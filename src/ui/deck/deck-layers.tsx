import type { Tour } from '../../domain/tour.ts';
import { HelpLayer } from './help-layer.tsx';
import type { LateLayer } from './over-stage.tsx';
import { Overview } from './overview.tsx';

interface Props {
  readonly tour: Tour;
  readonly layer: Exclude<LateLayer, 'questions'>;
}

/** Where one can go, and with which keys: opened over the stage. */
export default function DeckLayers({ tour, layer }: Props) {
  return layer === 'help' ? <HelpLayer tour={tour} /> : <Overview tour={tour} layer={layer} />;
}
