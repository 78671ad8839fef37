import type { AboutFile } from '../../domain/about.ts';
import { licenceTexts } from '../../domain/licences.ts';
import type { Licence } from '../../domain/vocabulary.ts';
import { aboutWords } from '../../i18n/late/about.ts';
import { useWords } from '../kit/words.tsx';
import { Points } from './points.tsx';
import prose from './prose.module.css';

/** Version, licence and credit of each file, and what changed when. */
export function DataSection({ about }: { about: AboutFile }) {
  const { formats, language, say } = useWords();
  const words = aboutWords[language].data;
  return (
    <>
      <section className={`${prose.section} ${prose.wide}`}>
        <h3>{words.heading}</h3>
        <p>{words.version(about.version, formats.date(about.date))}</p>
        <p>
          <a href="./data/index.html">{words.download}</a>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
        <section className={prose.scroll} aria-label={words.heading} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.file}</th>
                <th scope="col" className={prose.number}>
                  {words.features}
                </th>
                <th scope="col">{words.licence}</th>
                <th scope="col">{words.credit}</th>
              </tr>
            </thead>
            <tbody>
              {about.files.map(({ name, title, licence, credit, features }) => (
                <tr key={name}>
                  <th scope="row">
                    {say(title)} <span className={prose.file}>{name}</span>
                  </th>
                  <td className={prose.number}>{formats.number(features)}</td>
                  <td>
                    <LicenceLink licence={licence} />
                  </td>
                  <td>{credit}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className={prose.soft}>{words.base}</p>
      </section>
      <section className={prose.section}>
        <h3>{aboutWords[language].changelog}</h3>
        {about.changelog.map(({ version, date, changes }) => (
          <div key={version}>
            <h4>
              {version} · {formats.date(date)}
            </h4>
            <Points points={changes.map(say)} />
          </div>
        ))}
      </section>
    </>
  );
}

function LicenceLink({ licence }: { licence: Licence }) {
  const { messages } = useWords();
  const { title, url } = licenceTexts[licence];
  if (!url) return messages.detail.publicDomain;
  return (
    <a href={url} target="_blank" rel="noopener license">
      {title}
      <span className="visually-hidden">, {messages.detail.sources.newTab}</span>
    </a>
  );
}
