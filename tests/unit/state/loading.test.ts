// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { homeView } from '../../../src/domain/view.ts';
import { checkSelection, followNetwork, loadDetail, loadTheAtlas } from '../../../src/state/loading.ts';
import { store } from '../../../src/state/store.ts';
import { givenThreeProjects, threeProjects } from '../three-projects.ts';

const answered = (answer: () => Promise<Response>) => {
  const fetched = vi.fn(answer);
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
const offline = () => Promise.reject(new TypeError('failed'));
const file = () => {
  const { version, date, credits, projects, features, organisations, redirects } = threeProjects;
  return Promise.resolve(
    new Response(JSON.stringify({ version, date, credits, projects, features, organisations, redirects })),
  );
};

beforeEach(() => givenThreeProjects());
afterEach(() => vi.unstubAllGlobals());

describe('the atlas', () => {
  it('is there after a second try', async () => {
    answered(offline);
    await loadTheAtlas();
    expect(store.getState().atlas).toMatchObject({ type: 'failed', issue: { type: 'offline', file: 'atlas.json' } });
    answered(file);
    await loadTheAtlas();
    const { atlas } = store.getState();
    expect(atlas.type === 'ready' && atlas.value.featureById.get('north')?.projectId).toBe('pipeline');
  });

  it('is asked for again when the network returns, but only when it had failed', async () => {
    const fetched = answered(file);
    const undo = followNetwork();
    window.dispatchEvent(new Event('online'));
    expect(fetched).not.toHaveBeenCalled();
    store.setState({ atlas: { type: 'failed', issue: { type: 'offline', file: 'atlas.json' } } });
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(store.getState().atlas.type).toBe('ready'));
    undo();
    store.setState({ atlas: { type: 'failed', issue: { type: 'offline', file: 'atlas.json' } } });
    window.dispatchEvent(new Event('online'));
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

describe('the selection of a link', () => {
  const given = (selection: string) => {
    store.setState({ view: { ...homeView, selection } });
    checkSelection();
    return store.getState();
  };

  it('stays where the atlas knows it', () => {
    expect(given('north')).toMatchObject({ view: { selection: 'north' }, notices: [] });
  });

  it('follows a renamed id, quietly', () => {
    expect(given('old-plant')).toMatchObject({ view: { selection: 'plant' }, notices: [] });
    expect(window.location.search).toBe('?feature=plant');
  });

  it('is dropped where nobody knows it, and that is said', () => {
    expect(given('atlantis')).toMatchObject({
      view: { selection: null },
      notices: [{ type: 'unknown-id', id: 'atlantis' }],
    });
    expect(window.location.search).toBe('');
  });

  it('waits for the atlas', () => {
    store.setState({ atlas: { type: 'loading' } });
    expect(given('atlantis')).toMatchObject({ view: { selection: 'atlantis' }, notices: [] });
  });
});

describe('the details of a project', () => {
  it('are asked for once, and again only after a failure', async () => {
    const fetched = answered(offline);
    await Promise.all([loadDetail('tianwan'), loadDetail('tianwan')]);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(store.getState().details.tianwan).toMatchObject({
      type: 'failed',
      issue: { type: 'offline', file: 'project-tianwan.json' },
    });
    await loadDetail('tianwan');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('that the build did not make are missing', async () => {
    await loadDetail('atlantis');
    expect(store.getState().details.atlantis).toMatchObject({
      type: 'failed',
      issue: { type: 'missing', status: 404 },
    });
  });
});
