// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookOf } from '../../../src/embed/element-look.ts';
import { parseMessage } from '../../../src/embed/protocol.ts';
import { elementWords } from '../../../src/i18n/late/element.ts';
import { decodeEmbed } from '../../../src/url/embed-codec.ts';
import {
  addressOf,
  arrive,
  buttonOf,
  fallback,
  frameOf,
  loadScript,
  type MapElement,
  mount,
  posted,
  press,
  ready,
  say,
  see,
  sheetOf,
} from './fake-page.ts';
import { vectors } from './vectors.ts';

beforeAll(loadScript);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = '';
  vi.useRealTimers();
});

/** A map that is live. */
function live(attributes = '', inside = fallback): MapElement {
  const element = mount(attributes, inside);
  press(element);
  ready(element);
  return element;
}
/** The last command that a frame was sent, as the frame reads it. */
function command(element: Element): unknown {
  const read = parseMessage(posted(element).at(-1));
  return read.type === 'command' ? read.command : read;
}
const answer = (element: Element, result: unknown, error?: { code: string; message: string }) =>
  say(element, 'ack', { id: posted(element).at(-1)?.id, ok: !error, result, error });

describe('before it is live', () => {
  it('asks for nothing, and what stands inside is untouched', () => {
    const element = mount('feature="bam"');
    see(element);
    expect(frameOf(element)).toBeNull();
    expect(element.innerHTML).toBe(fallback);
    expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
  });

  it.each([
    ['', '', 'Show the map'],
    ['ru', '', 'Показать карту'],
    ['zh-Hans', '', '显示地图'],
    ['de', '', 'Show the map'],
    ['en', 'ru-RU', 'Показать карту'],
    ['ru', 'fr', 'Show the map'],
  ])('has a button in the language of its page: %s, %s', (page, own, words) => {
    document.documentElement.lang = page;
    const element = mount(own && `lang="${own}"`);
    expect(buttonOf(element)?.textContent).toBe(words);
    expect(buttonOf(element)?.ariaLabel).toBe(`${words} Map of the Baikal–Amur railway`);
  });

  it('knows its words in every language', () => {
    expect(Object.values(elementWords).every(Boolean)).toBe(true);
  });

  it('learns what it is called when what stands inside has been read', () => {
    const element = mount('', '');
    expect(buttonOf(element)?.ariaLabel).not.toContain('Baikal');
    element.innerHTML = fallback;
    see(element);
    expect(buttonOf(element)?.ariaLabel).toContain('Baikal');
  });

  it.each([['visible'], ['eager'], ['click'], ['other'], [null]])('starts as load=%s says', (load) => {
    const element = mount(load === null ? '' : `load="${load}"`);
    expect(frameOf(element) !== null).toBe(load === 'eager');
    see(element, false);
    expect(frameOf(element) !== null).toBe(load === 'eager');
    see(element);
    expect(frameOf(element) !== null).toBe(load === 'eager' || load === 'visible');
  });
});

describe('pressed', () => {
  it('gets a frame with all that a frame needs, and loads at once', () => {
    const element = mount('feature="bam" year="2024"');
    press(element);
    const frame = frameOf(element);
    expect(frame?.allow).toBe('fullscreen; clipboard-write; web-share');
    expect(frame?.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin');
    expect(frame?.title).toBe('Map of the Baikal–Amur railway');
    expect(frame?.src).toBe('https://atlas.test/maps/embed.html?feature=bam&year=2024&load=eager');
  });

  it('shows the picture until the frame says that it is ready', () => {
    const element = mount();
    press(element);
    expect(buttonOf(element)?.textContent).toBe('Show the map…');
    expect(sheetOf(element)).toMatch(/iframe\s*{\s*visibility: hidden/);
    ready(element);
    expect(sheetOf(element)).toMatch(/slot,\s*button\s*{\s*visibility: hidden/);
  });

  it('hands the focus on to the map', () => {
    const element = mount();
    buttonOf(element)?.focus();
    press(element);
    const focus = vi.spyOn(frameOf(element) as HTMLElement, 'focus');
    ready(element);
    expect(focus).toHaveBeenCalledOnce();
  });

  it('takes no focus that is elsewhere', () => {
    const element = mount('load="eager"');
    const focus = vi.spyOn(frameOf(element) as HTMLElement, 'focus');
    ready(element);
    expect(focus).not.toHaveBeenCalled();
  });

  it('is tried again when it is pressed again', () => {
    const element = mount();
    press(element);
    const first = frameOf(element);
    press(element);
    expect(frameOf(element)).not.toBe(first);
    expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
  });

  it.each([
    ['img', {}, true],
    ['img', { ctrlKey: true }, false],
    ['img', { metaKey: true }, false],
    ['figcaption a', {}, false],
    ['figure > a', {}, false],
  ])('on %s with %o becomes live: %s', (selector, keys, isLive) => {
    const element = mount();
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...keys });
    element.querySelector(selector)?.dispatchEvent(event);
    expect(frameOf(element) !== null).toBe(isLive);
    expect(event.defaultPrevented).toBe(isLive);
  });

  it('without anything inside is a map all the same', () => {
    const element = live('feature="bam"', '');
    expect(frameOf(element)?.title).toBe('Show the map');
  });
});

describe('the address of its frame', () => {
  it('has every attribute that is a parameter, and nothing else', () => {
    const parameters: Record<string, string> = {
      view: '4/52/105',
      bbox: '100,40,140,60',
      layers: 'gas,lng',
      status: 'operating',
      country: 'RU',
      participant: 'gazprom',
      q: 'tynda',
      dim: '1',
      feature: 'bam',
      claim: 'trade-100bn',
      year: '2024',
      vs: '2026',
      map: 'globe',
      lang: 'ru',
      theme: 'dark',
      ui: 'legend',
      title: '0',
      interact: 'click',
      v: '2026.11.1',
    };
    const attributes = Object.entries(parameters).map(([name, value]) => `${name}="${value}"`);
    const element = mount(
      `${attributes.join(' ')} class="x" style="color:red" data-x="1" width="720" height="480" load="click"`,
    );
    press(element);
    expect(Object.fromEntries(addressOf(element).searchParams)).toEqual({ ...parameters, load: 'eager' });
    expect(decodeEmbed(addressOf(element).search).ignored).toEqual([]);
  });

  it('is that of src, over which the attributes go', () => {
    const element = mount('src="https://other.test/embed.html?feature=yamal-lng&year=2018" year="2024"');
    press(element);
    expect(frameOf(element)?.src).toBe('https://other.test/embed.html?feature=yamal-lng&year=2024&load=eager');
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:text/html,<script>alert(1)</script>'],
    ['blob:https://x/y'],
    ['file:///etc/passwd'],
  ])('is none where src is %s', (src) => {
    const element = mount();
    element.setAttribute('src', src);
    press(element);
    expect(frameOf(element)).toBeNull();
  });

  it('keeps markup and further parameters in the value they came in', () => {
    const element = mount();
    element.setAttribute('q', '"><script>alert(1)</script>&ui=none#?secret=x');
    press(element);
    expect(addressOf(element).searchParams.get('q')).toContain('&ui=none#?secret=x');
    expect(addressOf(element).searchParams.get('ui')).toBeNull();
    expect(addressOf(element).hash).toBe('');
  });
});

describe('a changed attribute', () => {
  it.each([
    ['view', '4/52/105', { type: 'setView', target: { camera: expect.objectContaining({ zoom: 4, longitude: 105 }) } }],
    ['bbox', '100,40,140,60', { type: 'setView', target: { bounds: [100, 40, 140, 60] } }],
    ['year', '2019', { type: 'setView', target: { year: 2019 } }],
    ['layers', 'rail,gas', { type: 'setLayers', layers: ['gas', 'rail'] }],
    ['layers', 'none', { type: 'setLayers', layers: [] }],
    ['feature', 'bam', { type: 'selectFeature', featureId: 'bam' }],
    ['lang', 'zh', { type: 'setLang', lang: 'zh' }],
    ['theme', 'dark', { type: 'setTheme', theme: 'dark' }],
  ])('%s=%s is a command to a live map', (name, value, expected) => {
    const element = live();
    const frame = frameOf(element);
    element.setAttribute(name, value);
    expect(command(element)).toEqual(expected);
    expect(frameOf(element)).toBe(frame);
  });

  it.each([
    ['year', { type: 'setView', target: { year: null } }],
    ['layers', { type: 'setLayers', layers: null }],
    ['feature', { type: 'selectFeature', featureId: null }],
    ['theme', { type: 'setTheme', theme: 'auto' }],
  ])('%s that is taken away is a command, too', (name, expected) => {
    const values: Record<string, string> = { year: '2019', layers: 'gas', feature: 'bam', theme: 'dark' };
    const element = live(`${name}="${values[name]}"`);
    element.removeAttribute(name);
    expect(command(element)).toEqual(expected);
  });

  it.each([
    ['ui', 'none'],
    ['interact', 'static'],
    ['v', '2026.11.1'],
    ['map', 'globe'],
    ['title', '0'],
    ['q', 'bam'],
  ])('%s=%s asks for a new frame', (name, value) => {
    const element = live('feature="bam"');
    const frame = frameOf(element);
    element.setAttribute(name, value);
    expect(frameOf(element)).not.toBe(frame);
    expect(addressOf(element).searchParams.get(name)).toBe(value);
    expect(addressOf(element).searchParams.get('feature')).toBe('bam');
  });

  it('that has not changed does nothing', () => {
    const element = live('ui="none" year="2019"');
    const frame = frameOf(element);
    element.setAttribute('ui', 'none');
    element.setAttribute('year', '2019');
    expect(frameOf(element)).toBe(frame);
    expect(posted(element)).toEqual([]);
  });

  it('is in the address where the map is not live yet', () => {
    const element = mount('year="2018"');
    element.setAttribute('year', '2019');
    element.setAttribute('feature', 'bam');
    expect(frameOf(element)).toBeNull();
    press(element);
    expect(addressOf(element).search).toBe('?year=2019&feature=bam&load=eager');
  });

  it('that the frame refuses is no unhandled error', async () => {
    const element = live();
    element.setAttribute('feature', 'no-such-project');
    answer(element, undefined, { code: 'unknown-feature', message: 'unknown feature' });
    await vi.advanceTimersByTimeAsync(60_000);
  });
});

describe('a method', () => {
  const calls: readonly [string, (element: MapElement) => Promise<unknown>, unknown][] = [
    ['setView', (element) => element.setView({ year: 2019 }), { year: 2019 }],
    ['setLayers', (element) => element.setLayers(['gas']), ['gas']],
    ['selectFeature', (element) => element.selectFeature('bam'), 'bam'],
    ['goToScene', (element) => element.goToScene('opening'), 'opening'],
    ['setLang', (element) => element.setLang('ru'), 'ru'],
    ['setTheme', (element) => element.setTheme('dark'), 'dark'],
    ['getState', (element) => element.getState(), undefined],
    ['snapshot', (element) => element.snapshot(), undefined],
  ];

  it.each(calls)('%s sends what the frame understands, and resolves with its answer', async (type, call, payload) => {
    const element = live();
    const result = call(element);
    expect(posted(element).at(-1)).toMatchObject({ source: 'corridors', v: 1, type, payload });
    expect(parseMessage(posted(element).at(-1))).toMatchObject({ type: 'command', command: { type } });
    answer(element, { it: 'is so' });
    await expect(result).resolves.toEqual({ it: 'is so' });
  });

  it('rejects with what the frame says', async () => {
    const element = live();
    const result = element.selectFeature('no-such-project');
    answer(element, undefined, { code: 'unknown-feature', message: 'unknown feature' });
    await expect(result).rejects.toThrow(/^unknown-feature$/);
  });

  it('rejects when nothing is answered for 20 seconds, and is not carried out later', async () => {
    const element = mount();
    const result = expect(element.getState()).rejects.toThrow(/^timeout$/);
    await vi.advanceTimersByTimeAsync(20_000);
    await result;
    ready(element);
  });

  it('rejects when the element is taken away', async () => {
    const element = live();
    const result = expect(element.getState()).rejects.toThrow(/^removed$/);
    element.remove();
    await result;
  });

  it('starts a map that is not live, and waits until it is ready', async () => {
    const element = mount();
    const first = element.setView({ year: 2019 });
    const second = element.getState();
    expect(posted(element)).toEqual([]);
    ready(element);
    ready(element);
    expect(posted(element).map(({ type }) => type)).toEqual(['setView', 'getState']);
    for (const { id, type } of posted(element)) say(element, 'ack', { id, ok: true, result: type });
    await expect(Promise.all([first, second])).resolves.toEqual(['setView', 'getState']);
  });

  it('is answered by id, in whatever order', async () => {
    const element = live();
    const results = [element.getState(), element.snapshot()];
    for (const { id, type } of [...posted(element)].reverse()) say(element, 'ack', { id, ok: true, result: type });
    await expect(Promise.all(results)).resolves.toEqual(['getState', 'snapshot']);
  });
});

describe('what its frame says', () => {
  const heard = (element: Element, type: string) => {
    const events: unknown[] = [];
    document.body.addEventListener(`corridors-${type}`, (event) => {
      if (event.target === element) events.push((event as CustomEvent).detail);
    });
    return events;
  };

  it.each(vectors.told)('is an event: $name', ({ message }) => {
    const element = mount('load="eager"');
    const events = heard(element, message.type);
    const frame = frameOf(element)?.contentWindow;
    arrive(message, frame);
    expect(events).toEqual([message.payload]);
  });

  it.each(vectors.wrongTold)('is nothing where it is $name', ({ message, event }) => {
    const element = live();
    const events = ['ready', 'view', 'ack'].map((type) => heard(element, type));
    arrive(message, frameOf(element)?.contentWindow);
    expect(events.flat()).toEqual(event === null ? [] : [event]);
    expect(frameOf(element)).not.toBeNull();
  });

  it('counts only from its own frame', () => {
    const [first, second] = [live(), live()];
    const events = [heard(first, 'view'), heard(second, 'view')];
    const message = { source: 'corridors', v: 1, type: 'view', payload: { params: '?year=2019' } };
    for (const other of [window, null, {}, undefined]) arrive(message, other);
    expect(events).toEqual([[], []]);
    say(second, 'view', message.payload);
    expect(events).toEqual([[], [message.payload]]);
  });

  it('counts no more when the frame is gone', () => {
    const element = live();
    const old = frameOf(element)?.contentWindow;
    const events = heard(element, 'view');
    element.remove();
    arrive({ source: 'corridors', v: 1, type: 'view', payload: {} }, old);
    expect(events).toEqual([]);
  });
});

describe('its height', () => {
  const height = (element: Element): number | null => {
    const told = /auto-height\]\)\s*{\s*height: (-?[\d.e+]+)px/.exec(sheetOf(element))?.[1];
    const [lowest, highest] = ['min', 'max'].map((end) =>
      Number(new RegExp(`${end}-height: (\\d+)px`).exec(sheetOf(element))?.[1]),
    );
    return told === undefined ? null : Math.min(highest ?? 0, Math.max(lowest ?? 0, Number(told)));
  };

  it.each(vectors.resized)('follows the frame within limits: $height', ({ height: told, style }) => {
    const element = live('auto-height');
    say(element, 'resize', { height: told });
    expect(height(element)).toBe(style);
  });

  it('is forgotten with the frame', () => {
    const element = live('auto-height');
    say(element, 'resize', { height: 480 });
    element.remove();
    document.body.append(element);
    expect(height(element)).toBeNull();
  });

  it('is only followed where that is asked for, and the box has a shape', () => {
    const element = document.createElement('corridors-map');
    element.setAttribute('width', '720');
    element.setAttribute('height', '480');
    const sheet = lookOf(element, true, 300);
    expect(sheet).toContain(':host{aspect-ratio:720/480}:host([auto-height]){height:300px}');
  });

  it.each([['720}*{color:red'], ['url(x)'], ['1;background:url(x)']])('lets no style in: %s', (width) => {
    const element = document.createElement('corridors-map');
    element.setAttribute('width', width);
    expect(lookOf(element, true, '')).toContain(':host{aspect-ratio:NaN/0}');
  });
});

describe('many on a page', () => {
  const isLive = (element: Element) => frameOf(element) !== null;

  it('are six at once: the one that was seen longest ago goes back to its poster', () => {
    const maps = Array.from({ length: 24 }, () => mount());
    for (const map of maps) {
      see(map);
      press(map);
      ready(map);
      see(map, false);
    }
    expect(maps.map(isLive)).toEqual(maps.map((_, at) => at >= 18));
  });

  it('let one in sight stay while there is one out of sight', () => {
    const [first, ...others] = Array.from({ length: 7 }, () => mount()) as [MapElement, ...MapElement[]];
    see(first);
    press(first);
    for (const map of others) {
      see(map);
      press(map);
      see(map, false);
    }
    expect([first, ...others].map(isLive)).toEqual([true, false, true, true, true, true, true]);
  });

  it('come back with their view when they are seen again', () => {
    const maps = Array.from({ length: 7 }, () => live('feature="bam" year="2018"'));
    const [first] = maps as [MapElement];
    expect(isLive(first)).toBe(false);
    see(first);
    expect(isLive(first)).toBe(true);
    say(first, 'view', { view: '5/50/100', bbox: null, params: '?view=5/50/100&feature=bam' });
    for (const map of maps.slice(1)) {
      see(map, false);
      press(map);
      see(map, false);
    }
    see(first, false);
    for (let more = 0; more < 6; more += 1) press(mount());
    expect(isLive(first)).toBe(false);
    expect(buttonOf(first)?.textContent).toBe('Show the map');
    see(first);
    expect(addressOf(first).searchParams.get('view')).toBe('5/50/100');
    expect(addressOf(first).searchParams.get('year')).toBeNull();
    expect(addressOf(first).pathname).toBe('/maps/embed.html');
  });

  it('forget the view where an attribute says another', () => {
    const element = live('year="2018"');
    say(element, 'view', { params: '?year=2019' });
    for (let more = 0; more < 6; more += 1) live();
    element.setAttribute('year', '2020');
    press(element);
    expect(addressOf(element).searchParams.get('year')).toBe('2020');
  });

  it('that load eagerly leave the live ones to those in sight', () => {
    const maps = Array.from({ length: 10 }, () => mount('load="eager"'));
    for (const [at, map] of maps.entries()) see(map, at < 3);
    expect(maps.map(isLive).slice(0, 3)).toEqual([true, true, true]);
    expect(maps.filter(isLive)).toHaveLength(6);
  });
});

describe('in the page', () => {
  it('moves with its view', () => {
    const element = live('year="2018"');
    say(element, 'view', { params: '?year=2019' });
    const place = document.createElement('section');
    document.body.append(place);
    place.append(element);
    expect(addressOf(element).searchParams.get('year')).toBe('2019');
    expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
  });

  it('that was never live stays a poster where it is moved', () => {
    const element = mount();
    element.remove();
    document.body.append(element);
    expect(frameOf(element)).toBeNull();
    press(element);
    expect(frameOf(element)).not.toBeNull();
  });

  it('is defined once, though the script stands there twice', async () => {
    vi.resetModules();
    await expect(import('../../../src/embed/element.ts')).resolves.toBeDefined();
    const element = live();
    let count = 0;
    element.addEventListener('corridors-view', () => {
      count += 1;
    });
    say(element, 'view', { params: '' });
    expect(count).toBe(1);
  });

  it('can be made by script, as frameworks do', () => {
    const element = document.createElement('corridors-map');
    element.setAttribute('feature', 'bam');
    element.innerHTML = fallback;
    document.body.append(element);
    press(element);
    expect(addressOf(element).searchParams.get('feature')).toBe('bam');
  });
});
