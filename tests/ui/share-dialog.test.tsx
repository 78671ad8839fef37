// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenForKeys } from '../../src/app/commands.ts';
import { noFilters } from '../../src/domain/filters.ts';
import { homeView, type View } from '../../src/domain/view.ts';
import { pngDownload } from '../../src/export/picture-files.ts';
import { messages as russian } from '../../src/i18n/ru.ts';
import { store } from '../../src/state/store.ts';
import { KeepingButtons } from '../../src/ui/chrome/tool-buttons.tsx';
import { WordsProvider } from '../../src/ui/kit/words.tsx';
import ShareDialog from '../../src/ui/share/share-dialog.tsx';
import { decodeEmbed } from '../../src/url/embed-codec.ts';
import { givenAtlas } from './fixture.ts';

vi.mock('../../src/export/picture-files.ts', () => ({ pngDownload: vi.fn() }));

const camera = { longitude: 120, latitude: 55, zoom: 4.5, bearing: 0, pitch: 0 };
/** What is shown of a page of the site; everything else is not there. */
const info = (id: string) => ({
  id,
  title: { en: `Page ${id}`, ru: `Страница ${id}`, zh: `${id} 页` },
  alt: { en: `Picture of ${id}`, ru: `Рисунок ${id}`, zh: `${id} 图` },
  facts: [],
});

beforeEach(() => {
  // A frame's page is not fetched here: an empty one stands for it.
  const { happyDOM } = window as unknown as { happyDOM: { settings: Record<string, unknown> } };
  happyDOM.settings.enableIframePageLoading = true;
  happyDOM.settings.disableIframePageLoading = false;
  Object.assign(happyDOM.settings.fetch as object, {
    interceptor: {
      beforeAsyncRequest: async ({ window: frame }: { window: typeof window }) => new frame.Response('<p></p>'),
    },
  });
  vi.stubGlobal('fetch', (address: string) => {
    const [, id] = /^\.\/poster\/([\w-]+)\.json$/.exec(address) ?? [];
    return Promise.resolve(id ? Response.json(info(id)) : new Response('no', { status: 404 }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function given(view: Partial<View> = {}, more: Parameters<typeof givenAtlas>[0] = {}) {
  givenAtlas({ view: { ...homeView, ...view, page: 'share' }, ...more });
  render(<ShareDialog />);
  return userEvent.setup();
}
const openTab = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('tab', { name }));
const panel = () => within(screen.getByRole('tabpanel'));
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const option = (name: string) => screen.getByRole('combobox', { name });
const link = () => new URL(field('Link to this view').value);
/** The element that a piece of code makes. */
function made(code: string, selector: string): Element {
  const template = document.createElement('template');
  template.innerHTML = code;
  const element = template.content.querySelector(selector);
  if (!element) throw new Error(`no ${selector} in ${code}`);
  return element;
}
const iframeAddress = () =>
  new URL(made(field('Code of the iframe').value, 'iframe').getAttribute('src') ?? '', 'http://broken/');
const preview = () => screen.getByTitle<HTMLIFrameElement>(/^Preview: /);

describe('the dialog', () => {
  test('opens at the link, says what is shared, and is read from its title', () => {
    given({ filters: { ...noFilters, sector: ['gas'] } });
    expect(screen.getByRole('dialog', { name: 'Share and embed' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Share and embed');
    expect(screen.getByText(/^1 of 2 projects .* filters on: Sector: Gas pipeline/)).toBeTruthy();
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'Link',
      'WordPress, Ghost',
      'iframe',
      'Web component',
      'Picture and text',
    ]);
    expect(screen.getByRole('tab', { name: 'Link' }).getAttribute('aria-selected')).toBe('true');
  });

  test('is opened by its button over the map', async () => {
    givenAtlas({ view: { ...homeView, selection: 'power' } });
    render(<KeepingButtons />);
    await userEvent.click(screen.getByRole('button', { name: 'Share and embed' }));
    expect(store.getState().view).toMatchObject({ page: 'share', selection: 'power' });
  });

  test('is opened by a key, with the claim that is open', () => {
    givenAtlas({ view: { ...homeView, page: 'claims', claim: 'pipeline' } });
    const stop = listenForKeys();
    fireEvent.keyDown(document.body, { key: 's' });
    stop();
    expect(store.getState().view).toMatchObject({ page: 'share', claim: 'pipeline' });
    render(<ShareDialog />);
    expect(Object.fromEntries(link().searchParams)).toEqual({ page: 'claims', claim: 'pipeline' });
  });

  test('says that the atlas is on its way, or why it is not there', () => {
    givenAtlas({ view: { ...homeView, page: 'share' }, atlas: { type: 'loading' } });
    const { unmount } = render(<ShareDialog />);
    expect(within(screen.getByRole('dialog')).getByRole('status')).toBeTruthy();
    unmount();
    given({}, { atlas: { type: 'failed', issue: { type: 'missing', file: 'atlas.json', status: 404 } } });
    expect(within(screen.getByRole('dialog')).getByText(/atlas\.json: not found/)).toBeTruthy();
  });

  test('speaks the reader’s language', async () => {
    givenAtlas({ view: { ...homeView, page: 'share' } });
    render(
      <WordsProvider language="ru" messages={russian}>
        <ShareDialog />
      </WordsProvider>,
    );
    expect(screen.getByRole('dialog', { name: 'Поделиться и встроить' })).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: 'Изображение и текст' }));
    expect(field('Текст').value).toContain('Карта: «Коридоры», данные 2026.01.1');
  });
});

describe('the link', () => {
  test('is all that the reader sees, without the page it is shared from', () => {
    given({ selection: 'power', filters: { ...noFilters, sector: ['gas'] }, year: 2020, camera, table: true });
    expect(Object.fromEntries(link().searchParams)).toEqual({
      view: '4.5/55/120',
      feature: 'power',
      year: '2020',
      table: '1',
      sector: 'gas',
    });
  });

  test('follows what is chosen', async () => {
    const user = given({ selection: 'power', year: 2020, camera });
    await user.selectOptions(option('Language'), '中文');
    await user.selectOptions(option('Projection'), 'Globe');
    await user.selectOptions(option('Colours'), 'Dark');
    await user.selectOptions(option('Year'), 'The day of the data');
    await user.selectOptions(option('Place on the map'), 'All of what is selected');
    await user.selectOptions(option('Data'), 'Frozen to data 2026.01.1');
    expect(screen.getByText(/also after corrections/)).toBeTruthy();
    expect(Object.fromEntries(link().searchParams)).toEqual({
      lang: 'zh',
      theme: 'dark',
      map: 'globe',
      feature: 'power',
      v: '2026.01.1',
    });
  });

  test('can hold what is seen, wherever it is opened', async () => {
    const user = given({ camera }, { bounds: [60.5, 40, 150, 75] });
    await user.selectOptions(option('Place on the map'), 'All that is seen here fits in');
    expect(Object.fromEntries(link().searchParams)).toEqual({ bbox: '60.5,40,150,75' });
  });

  test('offers only choices that there are', () => {
    given();
    for (const name of ['Year', 'Place on the map', 'Height'])
      expect(screen.queryByRole('combobox', { name })).toBeNull();
  });

  test('is copied, and that is said', async () => {
    const user = given();
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(await window.navigator.clipboard.readText()).toBe(link().href);
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(store.getState().notices).toEqual([]);
  });

  test('is selected where the browser refuses to copy, and what to do is said', async () => {
    const user = given({ selection: 'power' });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(await screen.findByText(/did not allow copying\. The text is selected/)).toBeTruthy();
    const text = field('Link to this view');
    expect(document.activeElement).toBe(text);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  });

  test('is handed to the device where it can take links', async () => {
    const share = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', Object.assign(window.navigator, { share }));
    const user = given({ selection: 'power' });
    await user.click(screen.getByRole('button', { name: 'Share…' }));
    expect(share).toHaveBeenCalledWith({ title: 'Power of Siberia – Corridors', url: link().href });
    share.mockRejectedValueOnce(new DOMException('', 'AbortError'));
    await user.click(screen.getByRole('button', { name: 'Share…' }));
    expect(screen.queryByRole('alert')).toBeNull();
    share.mockRejectedValueOnce(new DOMException('', 'DataError'));
    await user.click(screen.getByRole('button', { name: 'Share…' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Copy it instead');
    Reflect.deleteProperty(window.navigator, 'share');
  });

  test('is not handed to a device that cannot', () => {
    given();
    expect(screen.queryByRole('button', { name: 'Share…' })).toBeNull();
  });
});

describe('the address to paste', () => {
  test('is that of the project’s page, and what it loses is said', async () => {
    const user = given({ selection: 'north', year: 2020, camera, filters: { ...noFilters, sector: ['gas'] } });
    await openTab(user, 'WordPress, Ghost');
    expect(new URL(field('Address to paste').value).pathname).toBe('/s/power/');
    expect(
      screen.getByText(/This part of yours is not in it: selection, filters, year, place and zoom\./),
    ).toBeTruthy();
    await user.selectOptions(option('Language'), 'Русский');
    await waitFor(() => expect(new URL(field('Address to paste').value).pathname).toBe('/ru/s/power/'));
    expect(screen.getAllByRole('combobox')).toHaveLength(1);
  });

  test('loses nothing of the opening view', async () => {
    const user = given();
    await openTab(user, 'WordPress, Ghost');
    expect(new URL(field('Address to paste').value).pathname).toBe('/s/atlas/');
    expect(screen.queryByText(/not in it/)).toBeNull();
  });

  test('shows the card, but no broken picture', async () => {
    const user = given({ claim: 'pipeline' });
    await openTab(user, 'WordPress, Ghost');
    expect(new URL(field('Address to paste').value).pathname).toBe('/s/claim-pipeline/');
    const card = screen.getByRole('figure');
    const picture = card.querySelector('img');
    expect(picture?.getAttribute('src')).toBe('./card/en/claim-pipeline.png');
    if (picture) fireEvent.error(picture);
    expect(screen.queryByRole('figure')).toBeNull();
  });
});

describe('the frame', () => {
  test('loads nothing before it is pressed, unless that is chosen', async () => {
    const user = given({ selection: 'power' });
    await openTab(user, 'iframe');
    expect(Object.fromEntries(iframeAddress().searchParams)).toEqual({ feature: 'power', load: 'click' });
    expect(panel().getByText(/Until a reader presses the map/)).toBeTruthy();
    await user.selectOptions(option('The map is loaded'), 'When it comes into sight');
    expect(Object.fromEntries(iframeAddress().searchParams)).toEqual({ feature: 'power' });
    expect(panel().queryByText(/Until a reader presses the map/)).toBeNull();
  });

  test('is in the preview what it is in the code, whatever is chosen', async () => {
    const user = given({ selection: 'power', year: 2020, camera });
    await openTab(user, 'iframe');
    const choices = [
      ['Around the map', 'Legend only'],
      ['Moving the map', 'Still map'],
      ['Language', 'Русский'],
      ['Colours', 'For print'],
      ['Projection', 'Map'],
      ['Year', 'The day of the data'],
      ['Data', 'Frozen to data 2026.01.1'],
    ] as const;
    for (const [name, value] of choices) {
      const before = iframeAddress().href;
      await user.selectOptions(option(name), value);
      expect(iframeAddress().href, name).not.toBe(before);
      expect(new URL(preview().src).href, name).toBe(iframeAddress().href);
    }
    expect(decodeEmbed(iframeAddress().search)).toEqual({
      place: null,
      view: {
        ...homeView,
        selection: 'power',
        camera,
        language: 'ru',
        theme: 'light',
        projection: 'mercator',
        version: '2026.01.1',
      },
      options: { ui: 'legend', title: true, interact: 'static', load: 'click', print: true },
      ignored: [],
    });
  });

  test('has a title that can be left out, but only where it has one at all', async () => {
    const user = given();
    await openTab(user, 'iframe');
    await user.click(screen.getByRole('checkbox', { name: 'Show the title' }));
    expect(iframeAddress().searchParams.get('title')).toBe('0');
    await user.selectOptions(option('Around the map'), 'Credit line only');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(iframeAddress().searchParams.has('title')).toBe(false);
  });

  test('has the height that is chosen, and the space of the preview is kept', async () => {
    const user = given();
    await openTab(user, 'iframe');
    await user.selectOptions(option('Height'), '600 pixels');
    expect(made(field('Code of the iframe').value, 'iframe').getAttribute('height')).toBe('600');
    await user.click(screen.getByRole('radio', { name: '320' }));
    expect([preview().style.width, preview().style.height]).toEqual(['320px', '600px']);
    expect(preview().parentElement?.style.height).toBe('600px');
    // 640 pixels in a page of 320 are shown at half the size.
    await user.click(screen.getByRole('radio', { name: '640' }));
    expect(preview().style.transform).toBe('scale(0.5)');
    expect(preview().parentElement?.style.height).toBe('300px');
  });

  test('is named, by its own title or as the reader likes', async () => {
    const user = given({ selection: 'power' });
    await openTab(user, 'iframe');
    const name = () => made(field('Code of the iframe').value, 'iframe').getAttribute('title');
    expect(name()).toBe('Power of Siberia – Corridors');
    await user.selectOptions(option('Language'), 'Русский');
    await waitFor(() => expect(name()).toBe('Сила Сибири – Коридоры'));
    await user.clear(screen.getByRole('textbox', { name: 'Name of the map' }));
    await user.type(screen.getByRole('textbox', { name: 'Name of the map' }), '"Gas" <b>');
    expect(name()).toBe('"Gas" <b>');
  });

  test('says what its picture does not show, as long as there is only the picture', async () => {
    const user = given({ selection: 'power', year: 2020 });
    await openTab(user, 'iframe');
    expect(panel().getByText(/^Before it is pressed, .* not in it: year\.$/)).toBeTruthy();
    await user.selectOptions(option('The map is loaded'), 'When it comes into sight');
    expect(panel().queryByText(/not in it/)).toBeNull();
    await user.selectOptions(option('Moving the map'), 'Still map');
    expect(panel().getByText(/^A still map is the picture of the page\. .* not in it: year\.$/)).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'The map is loaded' })).toBeNull();
    await user.selectOptions(option('Year'), 'The day of the data');
    expect(panel().queryByText(/not in it/)).toBeNull();
  });

  test('says that a comparison is not in it', async () => {
    const user = given({ year: 2018, compare: 2026 });
    await openTab(user, 'iframe');
    expect(panel().getByText(/comparison of two years/)).toBeTruthy();
  });

  test('has no preview where there is no network, and says so', async () => {
    const user = given({}, { online: false });
    await openTab(user, 'iframe');
    expect(screen.getByText(/offline, so the preview cannot be loaded/)).toBeTruthy();
    expect(screen.queryByTitle(/^Preview: /)).toBeNull();
    expect(field('Code of the iframe').value).toContain('<iframe');
  });
});

describe('the web component', () => {
  test('carries picture, caption and link for pages without its script', async () => {
    const user = given({ selection: 'power', year: 2020 });
    await openTab(user, 'Web component');
    const code = () => field('Code of the web component').value;
    await waitFor(() => expect(made(code(), 'img').getAttribute('alt')).toBe('Picture of power'));
    const { src, ...attributes } = Object.fromEntries(
      [...made(code(), 'corridors-map').attributes].map(({ name, value }) => [name, value]),
    );
    expect(src).toMatch(/\/embed\.html$/);
    expect(attributes).toEqual({ load: 'click', 'auto-height': '', feature: 'power', year: '2020' });
    expect(made(code(), 'script').getAttribute('src')).toMatch(/^http.*\/embed\.js$/);
    expect(made(code(), 'img').getAttribute('src')).toMatch(/\/poster\/en\/power\.webp$/);
    expect(made(code(), 'figcaption').textContent).toBe(
      'Power of Siberia – Corridors. Map: Corridors, data 2026.01.1 (1 Jan 2026). © OpenStreetMap contributors. Open the full map',
    );
    expect(new URL(made(code(), 'figure > a').getAttribute('href') ?? '').search).toBe('?feature=power&year=2020');
  });
});

describe('the preview of the web component', () => {
  const say = (source: unknown, data: unknown) =>
    act(() => {
      window.dispatchEvent(new MessageEvent('message', { source: source as Window, data }));
    });
  const resize = (height: unknown) => ({ source: 'corridors', v: 1, type: 'resize', payload: { height } });

  test('has room from the beginning, and the height that its frame asks for', async () => {
    const user = given();
    await openTab(user, 'Web component');
    expect(screen.queryByRole('combobox', { name: 'Height' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: '320' }));
    expect(preview().style.height).toBe('360px');
    say(preview().contentWindow, resize(412));
    expect([preview().style.height, preview().parentElement?.style.height]).toEqual(['412px', '412px']);
  });

  test('is moved by nobody else, and by no nonsense', async () => {
    const user = given();
    await openTab(user, 'Web component');
    const { height } = preview().style;
    say(window, resize(700));
    for (const data of [null, 'resize', {}, { ...resize(1), source: 'other' }, resize('700'), resize(Number.NaN)])
      say(preview().contentWindow, data);
    expect(preview().style.height).toBe(height);
    say(preview().contentWindow, resize(1e9));
    expect(preview().style.height).toBe('1000px');
  });
});

describe('picture and text', () => {
  const png = new Blob(['png'], { type: 'image/png' });
  const take = async (button: string, user: ReturnType<typeof userEvent.setup>) => {
    await openTab(user, 'Picture and text');
    await user.click(screen.getByRole('button', { name: button }));
  };
  /** Files that are saved, by name. */
  function saved(): string[] {
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    return names;
  }

  test('are plain text with contents, credit, data version and the link', async () => {
    const user = given({ selection: 'power', year: 2020 });
    await openTab(user, 'Picture and text');
    const [title, contents, credit, address] = field('Text').value.split('\n');
    expect(title).toBe('Power of Siberia – Corridors');
    expect(contents).toMatch(/as of 31 Dec 2020, data 2026\.01\.1$/);
    expect(credit).toBe('Map: Corridors, data 2026.01.1 (1 Jan 2026). © OpenStreetMap contributors.');
    expect(new URL(address ?? '').search).toBe('?feature=power&year=2020');
    expect(made(field('Picture and text as HTML').value, 'img').getAttribute('src')).toMatch(
      /\/poster\/en\/power\.png$/,
    );
    expect(screen.getByText(/not quite your view: year\./)).toBeTruthy();
    expect(field('Alternative text of the picture').value).toMatch(/^Map: Power of Siberia – Corridors\. 2 of 2/);
  });

  test('the picture goes to the clipboard', async () => {
    vi.mocked(pngDownload).mockResolvedValue({ type: 'ready', blob: png });
    const items: unknown[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly data: Record<string, Promise<Blob>>) {}
      },
    );
    const user = given({ year: 2020 });
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
      items.push(await (item as unknown as { data: Record<string, Promise<Blob>> }).data['image/png']);
    });
    await take('Copy the picture', user);
    expect(await screen.findByText('The picture is on the clipboard.')).toBeTruthy();
    expect(items).toEqual([png]);
    const [request] = vi.mocked(pngDownload).mock.lastCall ?? [];
    expect(request).toMatchObject({ day: '2020-12-31', language: 'en', theme: 'light' });
    expect(request?.captions.credits.join()).toContain('© OpenStreetMap contributors');
  });

  test('the picture is saved where it cannot be copied', async () => {
    vi.mocked(pngDownload).mockResolvedValue({ type: 'ready', blob: png });
    const files = saved();
    vi.stubGlobal('ClipboardItem', undefined);
    await take('Copy the picture', given());
    const file = 'corridors-map-2x-2026-01-01-v2026.01.1.png';
    expect(await screen.findByText(new RegExp(`saved as ${file}`))).toBeTruthy();
    expect(files).toEqual([file]);
  });

  test('the picture is saved where that is asked for', async () => {
    vi.mocked(pngDownload).mockResolvedValue({ type: 'ready', blob: png });
    const files = saved();
    await take('Download the picture', given());
    expect(await screen.findByText('Saved as corridors-map-2x-2026-01-01-v2026.01.1.png')).toBeTruthy();
    expect(files).toHaveLength(1);
  });

  test('a picture that cannot be made says why', async () => {
    vi.mocked(pngDownload).mockResolvedValue({ type: 'failed', reason: 'too-large' });
    const files = saved();
    await take('Copy the picture', given());
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^The picture could not be made\. This browser cannot/,
    );
    expect(files).toEqual([]);
  });
});

test('learning platforms are led to what they take', async () => {
  const user = given();
  await user.click(screen.getByRole('button', { name: 'To the iframe' }));
  const tab = screen.getByRole('tab', { name: 'iframe' });
  expect(tab.getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(tab);
});
