import { ChevronLeft, Link2, MapPin, X } from 'lucide-react';
import type { Atlas } from '../../domain/atlas.ts';
import { operatingSince, statusOn } from '../../domain/history.ts';
import { languages } from '../../domain/text.ts';
import { projectState } from '../../domain/totals.ts';
import { htmlLanguage } from '../../i18n/language.ts';
import { flyTo, select } from '../../state/actions.ts';
import { copyText } from '../../state/clipboard.ts';
import { useAtlas } from '../../state/hooks.ts';
import { linkToView } from '../../state/links.ts';
import { type Selection, selectDay } from '../../state/selectors.ts';
import { store } from '../../state/store.ts';
import { useWords } from '../kit/words.tsx';
import panel from './panel.module.css';
import styles from './panel-header.module.css';

/** Kind and status, the name in three languages, and what can be done with the whole. Known before the details are. */
export function PanelHeader({ atlas, selection: { project, feature } }: { atlas: Atlas; selection: Selection }) {
  const { language, messages, say } = useWords();
  const { actions, feature: words } = messages.detail;
  const shown = feature ?? project;
  return (
    <header>
      <div className={styles.actions}>
        <button
          type="button"
          onClick={() => flyTo(shown.bounds)}
          title={actions.showOnMap}
          aria-label={actions.showOnMap}
        >
          <MapPin aria-hidden="true" size={18} strokeWidth={1.5} />
        </button>
        <button
          type="button"
          onClick={() => void copyText(linkToView(store.getState().view))}
          title={actions.copyLink}
          aria-label={actions.copyLink}
        >
          <Link2 aria-hidden="true" size={18} strokeWidth={1.5} />
        </button>
        <button type="button" onClick={() => select(null)} title={actions.close} aria-label={actions.close}>
          <X aria-hidden="true" size={18} strokeWidth={1.5} />
        </button>
      </div>
      {feature && (
        <button type="button" className={styles.back} onClick={() => select(project.id)}>
          <ChevronLeft aria-hidden="true" size={16} strokeWidth={1.5} />
          {words.backTo(say(project.labels))}
        </button>
      )}
      <p className={styles.kind}>
        {feature ? messages.vocabulary.kind[feature.kind] : messages.vocabulary.sector[project.sector]}
        <StatusSince atlas={atlas} selection={{ project, feature }} />
      </p>
      <h2 id="detail-title" tabIndex={-1} className={styles.title}>
        {say(shown.names)}
      </h2>
      <p className={styles.names}>
        {languages
          .filter((other) => other !== language)
          .map((other, at) => (
            <span key={other}>
              {at > 0 && ' · '}
              <span lang={htmlLanguage[other]}>{shown.names[other]}</span>
            </span>
          ))}
      </p>
      {!feature && <p className={panel.note}>{say(project.places)}</p>}
    </header>
  );
}

/** ` · Operating since 2019`, on the shown day; nothing where the thing has no history of its own. */
function StatusSince({ atlas, selection: { project, feature } }: { atlas: Atlas; selection: Selection }) {
  const { formats, messages } = useWords();
  const day = useAtlas(selectDay);
  const state = projectState(atlas.featuresOf.get(project.id) ?? [], day);
  const status = feature ? feature.history && statusOn(feature.history, day) : state?.status;
  if (!status) return null;
  const since = feature ? operatingSince(feature.history ?? []) : (state?.since?.slice(0, 4) ?? null);
  const name = messages.vocabulary.status[status];
  return ` · ${status === 'operating' && since ? messages.detail.since(name, formats.date(since)) : name}`;
}
