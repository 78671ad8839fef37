import type { Language } from '../domain/text.ts';
import type { Tour } from '../domain/tour.ts';
import { embedTourWords } from '../i18n/late/embed-tour.ts';
import { filled } from '../i18n/plural-forms.ts';
import { icon } from './icons.ts';
import { make, set } from './make.ts';
import type { Shell } from './shell.ts';
import { sceneWords } from './tour-words.ts';

interface PanelActions {
  previous(): void;
  next(): void;
  /** A step of the scene that is shown. */
  step(step: number): void;
}

/** What the panel shows. */
export interface Shown {
  readonly tour: Tour;
  readonly scene: number;
  readonly step: number;
  readonly language: Language;
}

/** The words of a scene beside the map, under the title that the frame has, and the buttons that lead on and back. */
export function makeTourPanel({ title, element }: Pick<Shell, 'title' | 'element'>, actions: PanelActions) {
  const hasButtons = element.dataset.tour !== undefined;
  const notice = make('p', { class: 'notice', role: 'status' });
  // It scrolls, so that keys must reach it.
  const words = make('div', { class: 'words', role: 'group', tabindex: hasButtons && '0' });
  const years = make('div', { class: 'years', role: 'group' });
  const previous = make('button', { type: 'button' }, icon('previous'));
  const next = make('button', { type: 'button', class: 'next' });
  const counter = make('p', { class: 'counter' });
  const buttons = make('nav', { class: 'scenes' }, previous, counter, next);
  /** Says once, to those who do not see it, where the tour has come to. */
  const heard = make('p', { class: 'visually-hidden', role: 'status' });
  buttons.hidden = true;
  title.append(notice, words, ...(hasButtons ? [years, buttons] : []), heard);
  const isOn = (button: HTMLElement) => button.getAttribute('aria-disabled') !== 'true';
  previous.addEventListener('click', () => isOn(previous) && actions.previous());
  next.addEventListener('click', () => isOn(next) && actions.next());

  const yearButtons = ({ tour, scene: at, step, language }: Shown) => {
    const scene = tour.scenes[at];
    years.setAttribute('aria-label', embedTourWords[language].years);
    years.hidden = scene?.kind !== 'compare';
    if (scene?.kind !== 'compare') return [];
    return scene.years.map((year, place) => {
      const button = make('button', { type: 'button', 'aria-pressed': String(place === step) }, String(year));
      button.addEventListener('click', () => actions.step(place));
      return button;
    });
  };

  return {
    /** A sentence above the words; empty: none. `onRetry` puts a button after it. */
    notify(sentence: string, retry?: { readonly name: string; run(): void }): void {
      notice.replaceChildren(sentence);
      if (!retry) return;
      const button = make('button', { type: 'button' }, retry.name);
      button.addEventListener('click', retry.run);
      notice.append(' ', button);
    },
    show(shown: Shown): void {
      const { tour, scene: at, step, language } = shown;
      const scene = tour.scenes[at];
      if (!scene) return;
      const known = embedTourWords[language];
      const total = tour.scenes.length;
      const place = filled(known.counter, { number: at + 1, total });
      words.setAttribute('aria-label', scene.title[language]);
      words.replaceChildren(...sceneWords(scene, step, language));
      const hadFocus = years.contains(document.activeElement);
      years.replaceChildren(...yearButtons(shown));
      if (hadFocus) years.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
      const isAsked = scene.kind === 'quiz' && step === 0;
      buttons.hidden = false;
      buttons.setAttribute('aria-label', filled(known.scenes, { tour: tour.title[language] }));
      set(previous, {
        'aria-label': known.previous,
        title: known.previous,
        'aria-disabled': String(at === 0 && step === 0),
      });
      const isLast = at === total - 1 && (step > 0 || (scene.kind !== 'quiz' && scene.kind !== 'compare'));
      set(next, {
        'aria-label': isAsked ? null : known.next,
        title: isAsked ? null : known.next,
        'aria-disabled': String(isLast),
      });
      next.replaceChildren(isAsked ? known.showAnswer : icon('next'));
      counter.textContent = place;
      heard.textContent = isAsked || step === 0 ? `${scene.title[language]}. ${place}` : heard.textContent;
      if (step > 0 && scene.kind === 'quiz') heard.textContent = `${known.answer}: ${scene.quiz.explanation[language]}`;
      if (step > 0 && scene.kind === 'compare') heard.textContent = String(scene.years[1]);
      title.scrollTop = 0;
      words.scrollTop = isAsked || step === 0 ? 0 : words.scrollHeight;
    },
  };
}
