import { Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { maxNameLength, readSaved, type SavedView, writeSaved } from '../../domain/saved-view.ts';
import { savedWords } from '../../i18n/late/saved.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { addSaved, type Keeping, openSaved, removeSaved, savedViews, saveView } from '../../state/saved.ts';
import { PageDialog } from '../about/page-dialog.tsx';
import { saveFile } from '../kit/save-file.ts';
import { today } from '../kit/today.ts';
import { useWords } from '../kit/words.tsx';
import styles from './saved.module.css';

/** No file of a hundred views is larger, bytes. */
const largest = 500_000;

/** Views kept in the browser: save, open, remove with undo, export, import. */
export default function SavedDialog() {
  const { language, formats } = useWords();
  const words = savedWords[language];
  const [views, setViews] = useState(savedViews);
  const [name, setName] = useState(document.title.slice(0, maxNameLength));
  const [message, setMessage] = useState<string | null>(null);
  const [removed, setRemoved] = useState<SavedView | null>(null);
  const nameId = useId();
  const fileId = useId();

  const after = (keeping: Keeping, said: string | null) => {
    setViews(savedViews());
    setMessage([said, keeping === 'page-only' && words.pageOnly].filter(Boolean).join(' ') || null);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    setRemoved(null);
    after(saveView(name.trim(), today()), null);
  };
  const remove = (view: SavedView) => {
    setRemoved(view);
    after(removeSaved(view), filled(words.removed, { name: view.name }));
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    setRemoved(null);
    if (file.size > largest) return setMessage(words.tooLarge);
    const read = readSaved(await file.text());
    if (read.type === 'ready') after(addSaved(read.views), filled(words.imported, { count: read.views.length }));
    else setMessage(read.fault.type === 'json' ? words.notJson : filled(words.fault, { path: read.fault.path }));
  };
  const give = () => saveFile('corridors-views.json', new Blob([writeSaved(views)], { type: 'application/json' }));

  return (
    <PageDialog page="saved" title={words.title}>
      <p>{words.intro}</p>
      <form className={styles.form} onSubmit={save}>
        <label htmlFor={nameId}>{words.name}</label>
        <input
          id={nameId}
          value={name}
          maxLength={maxNameLength}
          required
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit">{words.save}</button>
      </form>
      <p role="status" className={styles.message}>
        {message}{' '}
        {removed && (
          <button
            type="button"
            onClick={() => {
              after(addSaved([removed]), null);
              setRemoved(null);
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
      {views.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul className={styles.list} aria-label={words.list}>
          {views.map((view) => (
            <li key={`${view.name} ${view.query}`}>
              <button
                type="button"
                className={styles.open}
                aria-label={filled(words.open, { name: view.name })}
                onClick={() => openSaved(view)}
              >
                {view.name}
              </button>
              <time dateTime={view.saved}>{formats.date(view.saved)}</time>
              <button
                type="button"
                className={styles.remove}
                aria-label={filled(words.remove, { name: view.name })}
                title={filled(words.remove, { name: view.name })}
                onClick={() => remove(view)}
              >
                <Trash2 size={16} strokeWidth={1.5} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.files}>
        <button type="button" disabled={views.length === 0} onClick={give}>
          {words.export}
        </button>
        <label htmlFor={fileId}>{words.import}</label>
        <input
          id={fileId}
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </PageDialog>
  );
}
