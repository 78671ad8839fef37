import { Fragment } from 'react';
import { aboutWords } from '../../i18n/late/about.ts';
import { useWords } from '../kit/words.tsx';
import { MapLegend } from './map-legend.tsx';
import { PageDialog } from './page-dialog.tsx';
import { Points } from './points.tsx';
import prose from './prose.module.css';

/** A command as the list shows it: any of the keys runs it. */
export interface CommandHelp {
  readonly keys: readonly string[];
  readonly label: string;
}

/** Keys, mouse and touch, and how to read the map. */
export default function HelpDialog({ commands }: { commands: readonly CommandHelp[] }) {
  const { language } = useWords();
  const words = aboutWords[language].help;
  return (
    <PageDialog page="help" title={words.title}>
      <section className={prose.section}>
        <h3>{words.keys}</h3>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.action}</th>
              <th scope="col">{words.key}</th>
            </tr>
          </thead>
          <tbody>
            {commands.map(({ keys, label }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  {keys.map((key, at) => (
                    <Fragment key={key}>
                      {at > 0 && ` ${words.or} `}
                      <kbd>{key}</kbd>
                    </Fragment>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className={prose.section}>
        <h3>{words.pointers}</h3>
        <Points points={words.hints} />
      </section>
      <MapLegend />
    </PageDialog>
  );
}
