import { elementWords } from '../i18n/late/element.ts';
import { type LiveMap, liveMaps, remember } from './element-live.ts';
import { lookOf } from './element-look.ts';

/** Parameters of the frame's address that are attributes of the element, in the order that compresses best. */
export const parameters =
  'country q v ui tour lang claim status participant dim scene interact title bbox vs view theme year layers sector feature map'.split(
    ' ',
  );
/** Methods are commands: what one is given is the payload of the other. */
const commands = 'setView setLayers selectFeature goToScene setLang setTheme getState snapshot'.split(' ');
const patience = 20_000;

/** Beside embed.js lies the page of the frame. Known only while the script first runs. */
const base = (document.currentScript as HTMLScriptElement | null)?.src;

/** Poster and live map of one element by turns. */
export function mapOf(element: HTMLElement) {
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  const button = document.createElement('button');
  /** What to do with the answer to a command, by its id. */
  const waiting = new Map<unknown, (fault?: string, result?: unknown) => void>();
  /** Commands for a frame that is not ready yet. */
  let held: object[] = [];
  let frame: HTMLIFrameElement | null = null;
  let isReady = false;
  /** What the reader has made of the address: with it, the map is live again when it is seen. */
  let query = '';
  let height: number | '' = '';
  let count = 0;

  const draw = () => {
    const name = element.querySelector('img')?.alt || '';
    const words = elementWords[element.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) as 'en'] ?? elementWords.en;
    button.textContent = frame ? `${words}…` : words;
    button.ariaLabel = `${words} ${name}`;
    if (frame) frame.title = name || words;
    sheet.replaceSync(lookOf(element, isReady, height));
  };

  const remove = () => {
    liveMaps.delete(map);
    frame?.remove();
    frame = null;
    isReady = false;
    height = '';
    held = [];
    waiting.forEach((settle) => {
      settle('removed');
    });
    draw();
  };
  const post = (message: object) => frame?.contentWindow?.postMessage(message, '*');

  const start = () => {
    const address = new URL(element.getAttribute('src') || 'embed.html', base);
    if (frame || !/^http/.test(address.href)) return;
    for (const { name, value } of element.attributes)
      if (parameters.includes(name)) address.searchParams.set(name, value);
    if (query) address.search = query;
    address.searchParams.set('load', 'eager');
    frame = Object.assign(document.createElement('iframe'), {
      src: address,
      allow: 'fullscreen; clipboard-write; web-share',
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    root.append(frame);
    remember(map);
    draw();
  };

  const ask = (type: string, payload?: unknown) =>
    new Promise((resolve, reject) => {
      start();
      const id = ++count;
      const message = { source: 'corridors', v: 1, type, id, payload };
      const settle = (fault?: string, result?: unknown) => {
        waiting.delete(id);
        if (fault) reject(new Error(fault));
        else resolve(result);
      };
      waiting.set(id, settle);
      setTimeout(settle, patience, 'timeout');
      if (isReady) post(message);
      else held.push(message);
    });

  const sight = new IntersectionObserver((entries) => {
    map.isIntersecting = entries.pop()?.isIntersecting;
    // The first time, what stands inside has been read.
    draw();
    if (frame) remember(map);
    // Of too many that were to load at once, those in sight come back.
    else if (map.isIntersecting && (query || element.matches('[load=visible],[load=eager]'))) start();
  });

  const map: LiveMap = {
    isIntersecting: false,
    remove,
    message({ source, data }) {
      if (source !== frame?.contentWindow || data?.source !== 'corridors' || data.v !== 1) return;
      const { type } = data;
      const payload = data.payload || {};
      if (type === 'ack') {
        waiting.get(payload.id)?.(payload.error?.code, payload.result);
        return;
      }
      // Ready is said again to whoever says hello.
      if (type === 'ready' && !isReady) {
        isReady = true;
        held.forEach(post);
        if (root.activeElement) frame?.focus();
      }
      if (payload.params) query = payload.params;
      if (payload.height > 0) height = +payload.height;
      draw();
      element.dispatchEvent(new CustomEvent(`corridors-${type}`, { detail: payload, bubbles: true }));
    },
  };

  root.adoptedStyleSheets = [sheet];
  root.append(document.createElement('slot'), button);
  // The picture is a link for those without script. Pressed, it is the map; opened in a new tab, it is the link.
  element.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || !(event.target as Element).matches('img,corridors-map')) return;
    event.preventDefault();
    // What has not come yet may come the second time.
    remove();
    start();
  });
  const methods = element as unknown as Record<string, (payload: unknown) => Promise<unknown>>;
  for (const type of commands) methods[type] = (payload) => ask(type, payload);

  return {
    connect() {
      draw();
      sight.observe(element);
      if (query || element.matches('[load=eager]')) start();
    },
    disconnect() {
      sight.disconnect();
      remove();
    },
    change(name: string, value: string | null) {
      const [setView] = commands;
      const type = /bbox|year/.test(name) ? setView : commands.find((each) => new RegExp(`${name}$`, 'i').test(each));
      if (frame && type) ask(type, type === setView ? { [name]: value } : value).catch(() => {});
      else {
        query = '';
        if (frame) {
          remove();
          start();
        }
      }
      draw();
    },
  };
}
