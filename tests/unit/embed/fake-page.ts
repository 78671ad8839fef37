import browserConsole from 'node:console';
import { vi } from 'vitest';

/* A page with `<corridors-map>` in it, where frames load nothing: what is sent to them is noted, and the test answers. */

export interface Posted {
  readonly source: string;
  readonly v: number;
  readonly type: string;
  readonly id: number;
  readonly payload: unknown;
}
interface FrameWindow {
  readonly posted: Posted[];
  postMessage(message: Posted, origin: string): void;
}

const windows = new WeakMap<HTMLIFrameElement, FrameWindow>();
const windowOf = (frame: HTMLIFrameElement): FrameWindow => {
  const known = windows.get(frame);
  if (known) return known;
  const posted: Posted[] = [];
  const made = { posted, postMessage: (message: Posted) => void posted.push(structuredClone(message)) };
  windows.set(frame, made);
  return made;
};

type Seen = (entries: { target: Element; isIntersecting: boolean }[]) => void;
const observers = new Map<Element, Seen>();

class FakeIntersectionObserver {
  #elements = new Set<Element>();
  constructor(readonly seen: Seen) {}
  observe(element: Element): void {
    this.#elements.add(element);
    observers.set(element, this.seen);
  }
  disconnect(): void {
    for (const element of this.#elements) observers.delete(element);
    this.#elements.clear();
  }
}

/** Scrolls an element into the reader's sight, or out of it. */
export const see = (element: Element, isIntersecting = true): void =>
  observers.get(element)?.([
    { target: element, isIntersecting: !isIntersecting },
    { target: element, isIntersecting },
  ]);

/** As if embed.js came from the atlas. */
export async function loadScript(): Promise<void> {
  // The pretended browser says of every frame that it does not load it.
  const { error } = browserConsole;
  vi.spyOn(browserConsole, 'error').mockImplementation((...words) => {
    if (!`${words[0]}`.includes('Iframe page loading is disabled')) error(...words);
  });
  vi.stubGlobal('IntersectionObserver', FakeIntersectionObserver);
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (this: HTMLIFrameElement) {
    return windowOf(this) as unknown as Window;
  });
  const currentScript = { value: { src: 'https://atlas.test/maps/embed.js' }, configurable: true };
  Object.defineProperty(document, 'currentScript', currentScript);
  await import('../../../src/embed/element.ts');
  Object.defineProperty(document, 'currentScript', { value: null, configurable: true });
}

export const fallback =
  '<figure><a href="https://atlas.test/maps/?feature=bam"><img src="p.webp" alt="Map of the Baikal–Amur railway" width="1200" height="675"></a><figcaption><a href="#c">Credit</a></figcaption></figure>';

export interface MapElement extends HTMLElement {
  setView(target: unknown): Promise<unknown>;
  setLayers(layers: unknown): Promise<unknown>;
  selectFeature(id: unknown): Promise<unknown>;
  goToScene(scene: unknown): Promise<unknown>;
  setLang(language: unknown): Promise<unknown>;
  setTheme(theme: unknown): Promise<unknown>;
  getState(): Promise<unknown>;
  snapshot(): Promise<string>;
}

/** Puts an element into the page. */
export function mount(attributes = '', inside = fallback, place: Element = document.body): MapElement {
  place.insertAdjacentHTML('beforeend', `<corridors-map ${attributes}>${inside}</corridors-map>`);
  return place.lastElementChild as MapElement;
}

const part = <T extends Element>(element: Element, selector: string): T | null =>
  element.shadowRoot?.querySelector<T>(selector) ?? null;
export const frameOf = (element: Element) => part<HTMLIFrameElement>(element, 'iframe');
export const buttonOf = (element: Element) => part<HTMLButtonElement>(element, 'button');
export const addressOf = (element: Element): URL => new URL(frameOf(element)?.src ?? 'about:blank');
export const sheetOf = (element: Element): string =>
  (element.shadowRoot?.adoptedStyleSheets ?? [])
    .flatMap((sheet) => [...sheet.cssRules])
    .map((rule) => rule.cssText)
    .join('\n');

/** What was sent to the frame of an element. */
export const posted = (element: Element): readonly Posted[] => {
  const frame = frameOf(element);
  return frame ? windowOf(frame).posted : [];
};

/** A message arrives in the page, from the frame of an element or whoever else. */
export const arrive = (data: unknown, from: unknown): boolean =>
  window.dispatchEvent(Object.assign(new Event('message'), { data, source: from, origin: 'https://atlas.test' }));

/** The frame of an element says something. */
export function say(element: Element, type: string, payload?: unknown): void {
  const frame = frameOf(element);
  if (frame) arrive({ source: 'corridors', v: 1, type, payload }, windowOf(frame));
}

/** The frame is there, and shows what it was asked for. */
export const ready = (element: Element): void =>
  say(element, 'ready', { version: '2026.11.1', title: 'x', params: addressOf(element).search, scenes: [] });

/** Of a press in a shadow tree the element itself is the target, seen from outside: which happy-dom does not know. */
export function press(element: Element): void {
  if (buttonOf(element)) element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
