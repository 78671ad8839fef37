import { useEffect } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { useAtlas } from '../../state/hooks.ts';
import { loadDetail } from '../../state/loading.ts';
import { readyAtlas, type Selection, selectSelection } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import { Failure } from './failure.tsx';
import { FeatureView } from './feature-view.tsx';
import panel from './panel.module.css';
import { usePanelFocus } from './panel-focus.ts';
import { PanelHeader } from './panel-header.tsx';
import { ProjectView } from './project-view.tsx';
import { Skeleton } from './skeleton.tsx';

/** What is known of the selected project or feature; nothing without a selection. */
export default function DetailPanel() {
  const atlas = useAtlas(readyAtlas);
  const selection = useAtlas(selectSelection);
  return atlas && selection && <Panel atlas={atlas} selection={selection} />;
}

function Panel({ atlas, selection }: { atlas: Atlas; selection: Selection }) {
  const { project, feature } = selection;
  const loaded = useAtlas((state) => state.details[project.id]?.type);
  const { root, onFocus, onBlur } = usePanelFocus(`${feature?.id ?? project.id} ${loaded}`);
  const sector = { '--sector': `var(--sector-${project.sector})` };
  return (
    <section
      ref={root}
      aria-labelledby="detail-title"
      className={panel.panel}
      style={sector}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <PanelHeader atlas={atlas} selection={selection} />
      <PanelBody atlas={atlas} selection={selection} />
    </section>
  );
}

/** The part that has to be fetched. The network's return counts as another try. */
function PanelBody({ atlas, selection: { project, feature } }: { atlas: Atlas; selection: Selection }) {
  const { messages, say } = useWords();
  const load = useAtlas((state) => state.details[project.id]);
  const online = useAtlas((state) => state.online);
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming online is a reason to try again
  useEffect(() => {
    void loadDetail(project.id);
  }, [project.id, online]);

  const retry = () => void loadDetail(project.id);
  const title = messages.detail.failed.detail(say(project.names));
  switch (load?.type) {
    case undefined:
    case 'idle':
    case 'loading':
      return <Skeleton />;
    case 'failed':
      return <Failure title={title} issue={load.issue} retry={retry} />;
    case 'ready': {
      if (!feature) return <ProjectView key={project.id} atlas={atlas} detail={load.value} />;
      const properties = load.value.features.find(({ id }) => id === feature.id);
      if (!properties) {
        const issue = {
          type: 'broken',
          file: `project-${project.id}.json`,
          path: 'features',
          expected: feature.id,
        } as const;
        return <Failure title={title} issue={issue} retry={retry} />;
      }
      return (
        <FeatureView key={feature.id} atlas={atlas} detail={load.value} properties={properties} record={feature} />
      );
    }
  }
}
