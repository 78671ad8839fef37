import { embedWords } from '../i18n/late/embed.ts';
import { make } from './make.ts';
import type { Model } from './model.ts';

/** A longer value is a sentence, not a figure. */
const short = 40;

/** Title, day and a few facts, folded up. A title that is not wanted is there to be heard. */
export function makeTitleCard(isShown: boolean, onNewer: () => void) {
  const title = make('h1');
  const subtitle = make('p');
  const newer = make('button', { type: 'button', class: 'newer' });
  const summary = make('summary');
  const list = make('dl');
  const facts = make('details', { class: 'facts' }, summary, list);
  const element = make('header', { class: isShown ? 'title' : 'visually-hidden' }, title, subtitle, newer);
  if (isShown) element.append(facts);
  newer.addEventListener('click', onNewer);
  return {
    element,
    facts,
    update(model: Model): void {
      title.textContent = model.title;
      subtitle.textContent = model.subtitle;
      newer.textContent = model.newer;
      newer.hidden = model.newer === null;
      summary.textContent = embedWords[model.language].facts;
      facts.hidden = model.facts.length === 0;
      list.replaceChildren(
        ...model.facts.map(({ label, value }) =>
          make('div', {}, make('dt', {}, label), make('dd', { class: value.length > short && 'long' }, value)),
        ),
      );
    },
  };
}
