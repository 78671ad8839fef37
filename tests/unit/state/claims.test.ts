// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { homeView } from '../../../src/domain/view.ts';
import { claimsStore, linkToClaim, loadTheClaims, noteClaim } from '../../../src/state/claims.ts';
import { store } from '../../../src/state/store.ts';

const file = { version: '2026.01.1', claims: [], sources: [] };

afterEach(() => {
  vi.unstubAllGlobals();
  claimsStore.setState({ type: 'idle' }, true);
});

it('are fetched once, however often they are asked for', async () => {
  const fetched = vi.fn(() => Promise.resolve(new Response(JSON.stringify(file))));
  vi.stubGlobal('fetch', fetched);
  await Promise.all([loadTheClaims(), loadTheClaims()]);
  await loadTheClaims();
  expect(fetched).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(claimsStore.getState()).toEqual({ type: 'ready', value: file }));
});

it('that are damaged say where', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ ...file, claims: [{ id: 'A B' }] }))));
  await loadTheClaims();
  expect(claimsStore.getState()).toMatchObject({ type: 'failed', issue: { type: 'broken', file: 'claims.json' } });
});

it('that are opened in the list stand in the address, without a step of their own', () => {
  store.setState({ view: { ...homeView, page: 'claims' } });
  const steps = window.history.length;
  noteClaim('railways');
  expect(new URLSearchParams(window.location.search).get('claim')).toBe('railways');
  expect(window.history.length).toBe(steps);
  noteClaim(null);
  expect(window.location.search).not.toContain('claim=');
});

it('have links in one language and the opening view', () => {
  store.setState({ view: { ...homeView, theme: 'dark', year: 2030, page: 'claims' } });
  const link = new URL(linkToClaim('oil-50mt', 'ru'));
  expect(Object.fromEntries(link.searchParams)).toEqual({ lang: 'ru', page: 'claims', claim: 'oil-50mt' });
});
