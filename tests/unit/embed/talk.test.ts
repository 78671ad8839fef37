import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EmbedState, startTalk } from '../../../src/embed/talk.ts';
import { FakeObserver, fakeFrame, fakeHandlers } from './fake-frame.ts';
import { hostileMessage, vectors } from './vectors.ts';

const command = (type: string, id?: string | number, payload?: unknown) => ({
  source: 'corridors',
  v: 1,
  type,
  id,
  payload,
});
const shown = vectors.acks.find(({ name }) => name === 'a state')?.message.payload?.result as EmbedState;

beforeEach(() => {
  FakeObserver.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', FakeObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function talking(settings: Parameters<typeof fakeFrame>[0] = {}) {
  const page = fakeFrame(settings);
  const { calls, handlers } = fakeHandlers(shown, (id) => id !== 'no-such-project');
  let height = 480;
  const talk = startTalk(page.frame, handlers, () => height);
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return {
    ...page,
    calls,
    handlers,
    talk,
    settle,
    setHeight(value: number) {
      height = value;
    },
    /** The answers, by id. */
    async acks() {
      await settle();
      return page.ours('ack').map(({ payload }) => payload);
    },
  };
}

describe('who is heard', () => {
  it('is the page around the frame, and nobody else', async () => {
    const { hear, frame, calls, acks } = talking();
    for (const other of [frame, null, {}, 'https://page.test']) hear(command('setView', 'a', { year: 2019 }), other);
    expect(await acks()).toEqual([]);
    expect(calls).toEqual([]);
    hear(command('setView', 'a', { year: 2019 }));
    expect(calls).toEqual([['setView', { year: 2019 }]]);
  });

  it('is nobody where there is no page around', async () => {
    const { hear, frame, talk, said, calls } = talking({ isFramed: false });
    hear(command('setView', 'a', { year: 2019 }), frame);
    talk.ready({ version: '1', title: 'x', params: '', scenes: [] });
    talk.resized();
    vi.advanceTimersByTime(5000);
    expect([calls, said]).toEqual([[], []]);
    expect(talk.openLink('https://atlas.test/')).toBe(false);
    expect(FakeObserver.all.some(({ isWatching }) => isWatching)).toBe(false);
  });

  it.each([
    ['https://page.test', 'https://page.test'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['null', '*'],
    ['', '*'],
    ['file://', '*'],
  ])('is answered at its origin: %s', async (sender, origin) => {
    const { hear, parent, said, settle } = talking();
    said.length = 0;
    hear(command('getState', 'a'), parent, sender);
    await settle();
    expect(said.map((each) => each.origin)).toEqual([origin]);
  });
});

describe('a command', () => {
  it.each(vectors.acks)('is answered: $name', async ({ command: sent, message }) => {
    const { hear, said, settle } = talking();
    said.length = 0;
    hear(sent);
    await settle();
    expect(said.map((each) => each.message)).toEqual([message]);
  });

  it.each(vectors.commands.filter(({ message }) => message.id !== undefined))(
    'is answered under its id, once: $name',
    async ({ message }) => {
      const { hear, acks } = talking();
      hear(message);
      expect(await acks()).toEqual([expect.objectContaining({ id: message.id, ok: true })]);
    },
  );

  it.each(vectors.hostile)('that is hostile changes nothing: $name', async (vector) => {
    const { hear, calls, acks, said } = talking();
    said.length = 0;
    hear(hostileMessage(vector));
    const refusal = { id: 'a', ok: false, error: { code: vector.error, message: expect.any(String) } };
    expect(await acks()).toEqual(vector.error === null ? [] : [refusal]);
    expect(said).toHaveLength(vector.error === null ? 0 : 1);
    expect(calls).toEqual([]);
  });

  it('without an id is carried out and not answered', async () => {
    const { hear, calls, acks } = talking();
    hear(command('setTheme', undefined, 'dark'));
    expect(await acks()).toEqual([]);
    expect(calls).toEqual([['setTheme', 'dark']]);
  });

  it('that fails is answered, and the next one works', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { hear, handlers, acks } = talking();
    handlers.setLanguage = () => Promise.reject(new Error('no words'));
    handlers.setLayers = () => {
      throw new Error('no layers');
    };
    hear(command('setLang', 1, 'ru'));
    hear(command('setLayers', 2, ['gas']));
    hear(command('getState', 3));
    const failed = { ok: false, error: { code: 'failed', message: expect.any(String) } };
    expect(await acks()).toEqual(
      expect.arrayContaining([
        { id: 1, ...failed },
        { id: 2, ...failed },
        expect.objectContaining({ id: 3, ok: true }),
      ]),
    );
    expect(error).toHaveBeenCalledTimes(2);
    error.mockRestore();
  });

  it('for a picture says where there is none', async () => {
    const { hear, handlers, acks } = talking();
    handlers.snapshot = () => Promise.reject(new Error('no poster'));
    hear(command('snapshot', 'a'));
    expect(await acks()).toEqual([{ id: 'a', ok: false, error: { code: 'no-picture', message: expect.any(String) } }]);
  });
});

describe('many commands', () => {
  it('of one kind are shown as fast as they can be seen, and the last one counts', async () => {
    const { hear, calls, acks } = talking();
    for (let year = 2000; year < 2020; year += 1) hear(command('setView', year, { year }));
    expect(calls).toEqual([['setView', { year: 2000 }]]);
    vi.advanceTimersByTime(50);
    expect(calls).toEqual([
      ['setView', { year: 2000 }],
      ['setView', { year: 2019 }],
    ]);
    expect(await acks()).toHaveLength(20);
    expect((await acks()).every(({ ok }) => ok)).toBe(true);
  });

  it('that each change a part of the view are put together', () => {
    const { hear, calls } = talking();
    hear(command('setView', 1, { view: '4/52/105' }));
    hear(command('setView', 2, { year: 2019 }));
    hear(command('setView', 3, { bbox: '100,40,140,60' }));
    hear(command('setView', 4, { view: '5/50/100' }));
    vi.advanceTimersByTime(50);
    expect(calls.at(-1)).toEqual([
      'setView',
      { year: 2019, camera: { longitude: 100, latitude: 50, zoom: 5, bearing: 0, pitch: 0 } },
    ]);
    hear(command('setView', 5, { view: '4/52/105' }));
    hear(command('setView', 6, { bbox: '100,40,140,60' }));
    vi.advanceTimersByTime(50);
    expect(calls.at(-1)).toEqual(['setView', { bounds: [100, 40, 140, 60] }]);
  });

  it('of another kind say that a later one took their place', async () => {
    const { hear, calls, acks } = talking();
    for (const id of ['yamal-lng', 'tianwan', 'bam']) hear(command('selectFeature', id, id));
    vi.advanceTimersByTime(50);
    expect(calls.map(([, id]) => id)).toEqual(['yamal-lng', 'bam']);
    expect(await acks()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'yamal-lng', ok: true }),
        { id: 'tianwan', ok: false, error: { code: 'superseded', message: expect.any(String) } },
        expect.objectContaining({ id: 'bam', ok: true }),
      ]),
    );
  });

  it('do not hold up those of another kind', () => {
    const { hear, calls } = talking();
    hear(command('setTheme', 1, 'dark'));
    hear(command('setLayers', 2, ['gas']));
    hear(command('selectFeature', 3, 'bam'));
    expect(calls.map(([name]) => name)).toEqual(['setTheme', 'setLayers', 'selectFeature']);
  });

  it('for pictures share one, and are refused above four a second', async () => {
    const { hear, calls, acks, settle } = talking();
    for (let id = 0; id < 10; id += 1) hear(command('snapshot', id));
    expect(await acks()).toHaveLength(10);
    expect(calls).toEqual([['snapshot']]);
    for (let id = 10; id < 20; id += 1) {
      hear(command('snapshot', id));
      await settle();
    }
    expect(calls).toHaveLength(4);
    expect((await acks()).at(-1)).toMatchObject({ id: 19, ok: false, error: { code: 'too-many' } });
  });

  it('a thousand a second for a minute neither pile up nor are carried out', async () => {
    const { hear, calls, acks, settle } = talking();
    const types = ['setView', 'setLayers', 'selectFeature', 'setTheme', 'getState', 'hello', 'snapshot', 'openLink'];
    const payloads: Record<string, unknown> = {
      setView: { year: 2019 },
      setLayers: ['gas'],
      selectFeature: 'bam',
      setTheme: 'dark',
    };
    let id = 0;
    for (let millisecond = 0; millisecond < 60_000; millisecond += 10) {
      for (let each = 0; each < 10; each += 1) {
        const type = types[id % types.length] ?? '';
        hear(command(type, id, payloads[type]));
        id += 1;
      }
      vi.advanceTimersByTime(10);
    }
    await settle();
    expect(id).toBe(60_000);
    expect(calls.length).toBeLessThan(60 * 4 * 21);
    expect((await acks()).length).toBeLessThanOrEqual(61 * 240);
    // Nothing is left over from the flood: what comes next is answered at once.
    vi.advanceTimersByTime(1000);
    const before = (await acks()).length;
    hear(command('getState', 'after'));
    expect((await acks()).slice(before)).toEqual([expect.objectContaining({ id: 'after', ok: true })]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('above what anybody needs are refused, then not even answered', async () => {
    const { hear, acks } = talking();
    for (let id = 0; id < 1000; id += 1) hear(command('getState', id));
    const answers = await acks();
    expect(answers).toHaveLength(240);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(120);
    expect(answers.filter(({ error }) => (error as { code: string } | undefined)?.code === 'too-many')).toHaveLength(
      120,
    );
  });
});

describe('what a frame tells', () => {
  const told = (type: string, at = 0) => vectors.told.filter(({ message }) => message.type === type)[at]?.message;

  it('is that it is ready, again to whoever says hello', () => {
    const { talk, hear, ours } = talking();
    hear(command('hello'));
    expect(ours('ready')).toEqual([]);
    talk.ready({ version: '2026.11.1', title: 'Power of Siberia', params: '?feature=eastern-route', scenes: [] });
    hear(command('hello'));
    expect(ours('ready')).toEqual([told('ready'), told('ready')]);
  });

  it('is what is shown', () => {
    const { talk, ours } = talking();
    talk.view('?view=4.2/52.1/105.3&feature=eastern-route', [100.00001, 40, 140, 60]);
    talk.select('eastern-route', 'gas');
    talk.select(null, null);
    talk.error('webgl-unavailable');
    expect(ours('view')).toEqual([told('view')]);
    expect(ours('select')).toEqual([told('select'), told('select', 1)]);
    expect(ours('error')).toEqual([told('error')]);
  });

  it('is a scene, and all scenes of its tour', () => {
    const { talk, ours } = talking();
    const scenes = ['opening', 'sabetta', 'ice'];
    talk.ready({ version: '2026.11.1', title: 'The Arctic short cut', params: '?tour=arctic-short-cut', scenes });
    talk.scene({ tour: 'arctic-short-cut', index: 2, id: 'ice', total: 3 });
    expect(ours('ready')).toEqual([told('ready', 1)]);
    expect(ours('scene')).toEqual([told('scene')]);
  });

  it('is the opening view without a camera', () => {
    const { talk, ours } = talking();
    talk.view('', null);
    expect(ours('view')).toEqual([told('view', 1)]);
  });

  it('is its view at most four times a second, and the last one', () => {
    const { talk, ours } = talking();
    for (let step = 0; step < 200; step += 1) {
      talk.view(`?view=${step}`, null);
      vi.advanceTimersByTime(10);
    }
    // The first at once, then one each quarter of a second.
    expect(ours('view').length).toBeLessThanOrEqual(1 + 2 * 4);
    vi.advanceTimersByTime(250);
    expect(ours('view').at(-1)?.payload.params).toBe('?view=199');
    const before = ours('view').length;
    vi.advanceTimersByTime(5000);
    expect(ours('view')).toHaveLength(before);
  });

  it('is its height: at once, when its page or its room changes, when it is ready', () => {
    const { talk, ours, setHeight } = talking();
    const heights = () => ours('resize').map(({ payload }) => payload.height);
    expect(heights()).toEqual([480]);
    setHeight(500);
    talk.resized();
    setHeight(520);
    expect(FakeObserver.all.map(({ isWatching }) => isWatching)).toEqual([true]);
    FakeObserver.all[0]?.changed();
    setHeight(540);
    talk.ready({ version: '1', title: 'x', params: '', scenes: [] });
    expect(heights()).toEqual([480, 500, 520, 540]);
    talk.resized();
    expect(heights()).toHaveLength(4);
  });

  it('is its height when it has loaded, also hidden', () => {
    const { ours, load } = talking({ readyState: 'interactive' });
    expect(ours('resize')).toEqual([]);
    load();
    expect(ours('resize')).toHaveLength(1);
  });

  it('is its height in all the words that pages know', () => {
    const { said } = talking({ address: vectors.heights.address });
    expect(said.map(({ message }) => message)).toEqual(vectors.heights.messages.map(({ message }) => message));
    expect(said.every(({ origin }) => origin === '*')).toBe(true);
  });

  it.each(vectors.heights.questions)('is its height to $dialect that asks', ({ message, secret }) => {
    const { said, hear } = talking();
    said.length = 0;
    hear(message);
    const wordPress = { message: 'height', value: 480, secret };
    const all = said.map((each) => each.message);
    expect(all).toContainEqual({ source: 'corridors', v: 1, type: 'resize', payload: { height: 480 } });
    if (secret) expect(all).toContainEqual(wordPress);
    else expect(all).not.toContainEqual(expect.objectContaining({ message: 'height' }));
  });

  it('keeps to the secret of its own address', () => {
    const { said, hear } = talking({ address: vectors.heights.address });
    hear({ message: 'ready', secret: 'another' });
    expect(said.filter(({ message }) => JSON.stringify(message).includes('another'))).toEqual([]);
  });

  it('finds the secret that WordPress writes when the frame is long there', () => {
    const { frame, said, talk, setHeight } = talking();
    frame.location.hash = '#?secret=Ab12cd34Ef';
    setHeight(500);
    talk.resized();
    expect(said.at(-1)?.message).toEqual({ message: 'height', value: 500, secret: 'Ab12cd34Ef' });
  });
});

describe('a link out of the frame', () => {
  const { link, address } = vectors.heights;

  it('is for WordPress to follow in its sandbox, where popups are blocked', () => {
    const { talk, said } = talking({ address, origin: 'null' });
    expect(talk.openLink(link.value)).toBe(true);
    expect(said.at(-1)?.message).toEqual(link);
  });

  it.each([
    ['outside a sandbox', address, 'https://atlas.test'],
    ['in the sandbox of others', 'https://atlas.test/embed.html', 'null'],
  ])('is for the browser %s', (_, where, origin) => {
    const { talk, said } = talking({ address: where, origin });
    said.length = 0;
    expect(talk.openLink(link.value)).toBe(false);
    expect(said).toEqual([]);
  });
});

it('says and does nothing after it was stopped', async () => {
  const { talk, hear, said, calls, settle } = talking();
  hear(command('setView', 1, { year: 2001 }));
  hear(command('setView', 2, { year: 2002 }));
  hear(command('snapshot', 3));
  talk.view('?a', null);
  talk.view('?b', null);
  talk.stop();
  const before = [said.length, calls.length];
  hear(command('getState', 4));
  talk.ready({ version: '1', title: 'x', params: '', scenes: [] });
  talk.resized();
  FakeObserver.all[0]?.changed();
  vi.advanceTimersByTime(60_000);
  await settle();
  expect([said.length, calls.length]).toEqual(before);
  expect(FakeObserver.all[0]?.isWatching).toBe(false);
});
