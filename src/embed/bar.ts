import { embedWords } from '../i18n/late/embed.ts';
import { outside } from './links.ts';
import { make } from './make.ts';
import type { Model } from './model.ts';

/** The line that is always there: whose data, of which day, on what they rest, and the way to the full map. */
export function makeBar(onSources: () => void, onOpen: (event: MouseEvent) => void) {
  const data = make('span');
  const sources = make('button', { type: 'button', 'aria-haspopup': 'dialog' });
  const credits = make('span', { class: 'credits' });
  const words = make('span');
  const newTab = make('span', { class: 'visually-hidden' });
  const link = make(
    'a',
    { class: 'open', ...outside },
    words,
    ' ',
    make('span', { 'aria-hidden': 'true' }, '↗'),
    newTab,
  );
  const element = make(
    'footer',
    { class: 'bar' },
    make('p', {}, make('span', { class: 'brand' }, 'Corridors'), data, sources, credits),
    link,
  );
  sources.addEventListener('click', onSources);
  link.addEventListener('click', onOpen);
  return {
    element,
    link,
    update(model: Model): void {
      const known = embedWords[model.language];
      data.textContent = model.data;
      data.hidden = model.data === '';
      sources.textContent = known.sources;
      credits.textContent = model.credits;
      credits.title = model.credits;
      credits.hidden = model.credits === '';
      words.textContent = model.open;
      newTab.textContent = ` (${known.newTab})`;
      link.href = model.fullMap;
    },
  };
}
