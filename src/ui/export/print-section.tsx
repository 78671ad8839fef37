import { Printer } from 'lucide-react';
import { openPage } from '../../state/actions.ts';
import prose from '../about/prose.module.css';
import panel from '../detail/panel.module.css';
import { useExportWords } from './what-is-shown.ts';

/** Closes this page, which would lie over the sheet, and prints what is below it. */
function printView(): void {
  openPage(null);
  // After the dialog is gone and the page is drawn without it.
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
}

export function PrintSection({ description }: { description: string }) {
  const words = useExportWords().print;
  return (
    <section className={prose.section}>
      <h3>{words.heading}</h3>
      <p>
        {words.meaning} <strong>{description}</strong>
      </p>
      <div>
        <button type="button" className={panel.button} onClick={printView}>
          <Printer aria-hidden="true" size={16} strokeWidth={1.5} />
          {words.button}
        </button>
      </div>
    </section>
  );
}
