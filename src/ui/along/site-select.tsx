import { useMemo, useState } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import type { SitePlace } from '../../domain/measure.ts';
import { htmlLanguage } from '../../i18n/language.ts';
import { useAlong } from '../../state/along.ts';
import { useAtlas } from '../../state/hooks.ts';
import { addSite, startMeasure } from '../../state/measuring.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { issueWords } from '../kit/issue-words.ts';
import styles from './along.module.css';
import { useAlongWords } from './along-words.ts';

/** Sites by project, by name in the reader's language. */
function sitesByProject(atlas: Atlas, sites: readonly SitePlace[], language: 'en' | 'ru' | 'zh') {
  const known = new Set(sites.map(({ id }) => id));
  const order = new Intl.Collator(htmlLanguage[language], { numeric: true });
  return atlas.projects.flatMap((project) => {
    const options = (atlas.featuresOf.get(project.id) ?? [])
      .filter(({ id }) => known.has(id))
      .map(({ id, names }) => ({ id, name: names[language] }))
      .sort((a, b) => order.compare(a.name, b.name));
    return options.length > 0 ? [{ id: project.id, name: project.names[language], options }] : [];
  });
}

/** A point can be set on a site without a pointer: a native list, in which a typed letter finds a name. */
export function SiteSelect({ isFull }: { isFull: boolean }) {
  const { words, language, messages } = useAlongWords();
  const atlas = useAtlas(readyAtlas);
  const sites = useAlong((state) => state.sites);
  const [chosen, setChosen] = useState('');
  const groups = useMemo(
    () => (atlas && sites.type === 'ready' ? sitesByProject(atlas, sites.value, language) : []),
    [atlas, sites, language],
  );
  if (sites.type === 'failed')
    return (
      <div role="alert" className={styles.failure}>
        <p>{words.sitesFailed}</p>
        <p className={styles.note}>{issueWords(sites.issue, messages.detail)}</p>
        <button type="button" className={styles.button} onClick={() => void startMeasure()}>
          {messages.detail.failed.retry}
        </button>
      </div>
    );
  if (sites.type !== 'ready') return <p className={styles.note}>{words.sitesLoading}</p>;
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault();
        addSite(chosen);
      }}
    >
      <select
        className={styles.select}
        aria-label={words.site}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{words.chooseSite}</option>
        {groups.map((group) => (
          <optgroup key={group.id} label={group.name}>
            {group.options.map((site) => (
              <option key={site.id} value={site.id}>
                {site.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" className={styles.button} disabled={chosen === '' || isFull}>
        {words.add}
      </button>
    </form>
  );
}
