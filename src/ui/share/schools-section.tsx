import type { ShareTab } from '../../i18n/late/share.ts';
import prose from '../about/prose.module.css';
import panel from '../detail/panel.module.css';
import exported from '../export/export-dialog.module.css';
import { useShareWords } from './share-words.ts';

/** Where the pieces go in learning platforms, and the way to each piece. */
export function SchoolsSection({ show }: { show(tab: ShareTab): void }) {
  const words = useShareWords().schools;
  const button = (tab: ShareTab, label: string) => (
    <button type="button" className={panel.button} onClick={() => show(tab)}>
      {label}
    </button>
  );
  return (
    <section className={prose.section}>
      <h3>{words.heading}</h3>
      <ul className={prose.points}>
        <li>{words.moodle}</li>
        <li>{words.canvas}</li>
        <li>{words.google}</li>
      </ul>
      <div className={exported.buttons}>
        {button('iframe', words.toFrame)}
        {button('link', words.toLink)}
        {button('picture', words.toPicture)}
      </div>
    </section>
  );
}
