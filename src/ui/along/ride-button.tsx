import { Route } from 'lucide-react';
import { linesOf } from '../../domain/along-line.ts';
import { lineOfSelection } from '../../state/along.ts';
import { useAtlas } from '../../state/hooks.ts';
import { startRide } from '../../state/ride.ts';
import { readyAtlas, selectSelection } from '../../state/selectors.ts';
import { useAlongWords } from './along-words.ts';
import { beginsRide } from './card.tsx';

/** Begins a ride along the selected line, at the selected section or station. Nothing where no line is selected. */
export default function RideButton({ className }: { className?: string }) {
  const { words } = useAlongWords();
  const atlas = useAtlas(readyAtlas);
  const selection = useAtlas(selectSelection);
  if (!selection) return null;
  const { project, feature } = selection;
  const line = lineOfSelection(feature, linesOf(atlas?.featuresOf.get(project.id) ?? []));
  if (line === null) return null;
  return (
    <button
      type="button"
      className={className}
      {...{ [beginsRide]: '' }}
      onClick={() => void startRide(line, feature?.id ?? null)}
    >
      <Route aria-hidden="true" size={16} strokeWidth={1.5} />
      {words.ride}
    </button>
  );
}
