import { allLicenceTexts } from '../../domain/licences.ts';
import type { DataRequest } from '../../export/data-files.ts';
import { openPage } from '../../state/actions.ts';
import prose from '../about/prose.module.css';
import panel from '../detail/panel.module.css';
import { useWords } from '../kit/words.tsx';
import { Action } from './action.tsx';
import { fileName } from './contents.ts';
import styles from './export-dialog.module.css';
import { MakingNote, useMaking } from './making.tsx';
import { useExportWords, type WhatIsShown } from './what-is-shown.ts';

/** What passes the filters as a table or as map data, and on what terms. */
export function DataSection({ what }: { what: WhatIsShown }) {
  const { language } = useWords();
  const words = useExportWords();
  const { making, start } = useMaking();
  const { atlas, shown, day, contents, description, link } = what;
  const busy = making.type === 'working';
  const request: DataRequest = { atlas, shown, day, language, description, filters: contents.filters, link };
  const { csv, geojson } = words.data;
  return (
    <section className={prose.section}>
      <h3>{words.data.heading}</h3>
      {contents.projects === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <p>
            {words.data.intro} <strong>{description}</strong>
          </p>
          <ul className={styles.actions}>
            <Action
              label={csv.button}
              meaning={csv.meaning}
              busy={busy}
              onPress={() =>
                void start(csv.button, fileName(contents, 'csv'), async () =>
                  (await import('../../export/data-files.ts')).csvDownload(request),
                )
              }
            />
            <Action
              label={geojson.button}
              meaning={geojson.meaning}
              busy={busy}
              onPress={() =>
                void start(geojson.button, fileName(contents, 'geojson'), async () =>
                  (await import('../../export/data-files.ts')).geoJsonDownload(request),
                )
              }
            />
          </ul>
        </>
      )}
      <MakingNote making={making} />
      <Terms />
    </section>
  );
}

/** The texts of the licences, and where they are told file by file. */
function Terms() {
  const { messages } = useWords();
  const words = useExportWords().data;
  return (
    <>
      <p className={styles.note}>{words.licences}</p>
      <ul className={styles.licences} aria-label={words.licencesOf}>
        {Object.values(allLicenceTexts).flatMap(({ title, url }) =>
          url ? (
            <li key={title}>
              <a href={url} target="_blank" rel="noopener license">
                {title}
                <span className="visually-hidden">, {messages.detail.sources.newTab}</span>
              </a>
            </li>
          ) : (
            []
          ),
        )}
        <li>
          <button type="button" className={panel.link} onClick={() => openPage('about')}>
            {messages.chrome.attribution.about}
          </button>
        </li>
      </ul>
    </>
  );
}
