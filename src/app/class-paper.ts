import { inlinedStill } from '../data/inlined-deck-files.ts';
import { classParts } from '../domain/class-file.ts';
import { classFileWords } from '../i18n/late/class-file.ts';
import { closePaper, type OpenPaper, paperStore } from '../state/class-paper.ts';
import { deckStore, runDeck } from '../state/deck.ts';

/*
 * Handout and speaker's script of the one file for a class: pages that the build wrote, shown in the place of the deck,
 * which waits beneath them. They stand in the page itself, as a frame would not be printed whole.
 */

const style = () => document.getElementById(classParts.paperStyle);

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}

/** The bar over a paper; a host that forbids printing (a sandbox) leaves the browser's own command. */
function bar({ language }: OpenPaper): HTMLElement {
  const words = classFileWords[language];
  const header = document.createElement('header');
  header.append(
    button(words.back, closePaper),
    button(words.print, () => window.print()),
  );
  return header;
}

/** The words of a paper. They are inert in the page: text where a browser has a script, or a template. */
function pageOf({ paper, language }: OpenPaper): HTMLElement | null {
  const part = document.getElementById(classParts.paper(paper, language));
  const holder = document.createElement('template');
  holder.innerHTML = (part instanceof HTMLTemplateElement ? part.innerHTML : part?.textContent) ?? '';
  return holder.content.querySelector('main');
}

let shown: Element[] = [];
let before: Element | null = null;

/** Lays the paper that is open before the reader, or takes it away. */
function lay(root: HTMLElement): void {
  const { open } = paperStore.getState();
  for (const element of shown) element.remove();
  shown = [];
  root.inert = open !== null;
  style()?.setAttribute('media', open ? 'all' : 'not all');
  document.body.className = open ? `view tour ${open.paper}` : '';
  window.scrollTo(0, 0);
  if (!open) {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return;
  }
  before = document.activeElement;
  if (deckStore.getState().deck.isPlaying) runDeck('play');
  const page = pageOf(open);
  if (!page) return;
  for (const image of page.querySelectorAll<HTMLImageElement>('img[data-still]'))
    image.src = inlinedStill(image.dataset.still ?? '') ?? '';
  shown = [bar(open), page];
  document.body.append(...shown);
  const heading = page.querySelector<HTMLElement>('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** While a paper is read, keys and Back are not the deck's, which listens to the whole page. */
function guard(event: Event): void {
  if (paperStore.getState().open === null) return;
  event.stopImmediatePropagation();
  if (event instanceof KeyboardEvent && event.key === 'Escape') closePaper();
}

/** Called once, before the deck listens to anything. `root` is the deck's element. */
export function servePapers(root: HTMLElement): void {
  window.addEventListener('keydown', guard, true);
  window.addEventListener('popstate', guard);
  paperStore.subscribe(() => lay(root));
  // Without a script the sheet of the papers is on, as then they are all that there is.
  lay(root);
}
