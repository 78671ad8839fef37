// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type EmbedOptions, usualEmbed } from '../../../src/domain/embed.ts';
import { homeView } from '../../../src/domain/view.ts';
import { modelOf } from '../../../src/embed/model.ts';
import { makeShell } from '../../../src/embed/shell.ts';
import { startOf } from '../../../src/embed/turns.ts';

const text = (en: string) => ({ en, ru: `${en} (ru)`, zh: `${en} (zh)` });
const model = modelOf({
  view: homeView,
  look: { language: 'en', theme: 'light' },
  place: null,
  page: 'tianwan',
  poster: {
    id: 'tianwan',
    title: text('Tianwan'),
    alt: text('A map of Tianwan'),
    facts: [{ label: text('Units'), value: text('<b>8</b>') }],
  },
  newest: { version: '2026.11.1', date: '2026-11-23' },
  frozen: null,
  credits: '© Somebody',
  drawn: ['gas', 'rail'],
  day: null,
});
const onStart = vi.fn();
function shown(options: Partial<EmbedOptions> = {}) {
  const shell = makeShell(
    { ...usualEmbed, ...options },
    { onStart, onSources: vi.fn(), onNewer: vi.fn(), onOpen: vi.fn() },
  );
  shell.update(model);
  document.body.replaceChildren(shell.element);
  return shell;
}
const find = (selector: string) => document.querySelector<HTMLElement>(selector);

beforeEach(() => onStart.mockClear());

describe('before the map is live', () => {
  it('there is the picture in three formats, with its alternative text', () => {
    shown();
    const sources = [...document.querySelectorAll('source')].map((source) => source.getAttribute('srcset'));
    expect(sources).toEqual(['./poster/en/tianwan.avif', './poster/en/tianwan.webp']);
    expect(find('img')?.getAttribute('src')).toBe('./poster/en/tianwan.png');
    expect(find('img')?.getAttribute('alt')).toBe('A map of Tianwan');
  });

  it('title, day, facts, legend, credits and the way to the full map are there', () => {
    shown();
    expect(find('h1')?.textContent).toBe('Tianwan');
    expect(find('header p')?.textContent).toBe('Status on 23 November 2026');
    expect(find('.facts dl')?.textContent).toBe('Units<b>8</b>');
    expect([...document.querySelectorAll('.legend li')].map((item) => item.textContent)).toEqual([
      'Gas pipeline',
      'Railway',
    ]);
    expect(find('.bar p')?.textContent).toBe('Corridorsdata 23 Nov 2026Sources© Somebody');
    expect(find('.bar a')?.textContent).toBe('Open full map ↗ (opens in a new tab)');
    expect(find('.bar a')?.getAttribute('rel')).toBe('noopener');
  });

  it('a language sets the same anew', () => {
    const shell = shown();
    shell.update({ ...model, language: 'zh' });
    expect(find('img')?.getAttribute('src')).toBe('./poster/zh/tianwan.png');
    expect(find('.bar button')?.textContent).toBe('来源');
  });
});

describe('the presets', () => {
  it('leave out title and legend, but never the line of credits; a left-out title can still be heard', () => {
    shown({ ui: 'none' });
    expect(find('.legend')).toBeNull();
    expect(find('header')?.className).toBe('visually-hidden');
    expect(find('h1')?.textContent).toBe('Tianwan');
    expect(find('.bar a')).not.toBeNull();
  });
});

describe('the button that makes the map live', () => {
  it('is a button where it is to be pressed, and not there otherwise', () => {
    const shell = shown();
    shell.invite({ type: 'none' });
    expect(find('.start')?.hidden).toBe(true);
    shell.invite({ type: 'press' });
    expect(find('.start')?.hidden).toBe(false);
    expect(find('.start')?.textContent).toBe('Show the live map');
    find('.start')?.click();
    expect(onStart).toHaveBeenCalledOnce();
  });

  it('keeps the focus while the map is on its way, and cannot be pressed twice', () => {
    const shell = shown();
    shell.invite({ type: 'loading' });
    expect(find('.start')?.getAttribute('aria-disabled')).toBe('true');
    expect(find('.start')?.textContent).toBe('Loading the live map…');
    find('.start')?.click();
    expect(onStart).not.toHaveBeenCalled();
  });

  it('says what has failed, and tries again where that can help', () => {
    const shell = shown();
    shell.invite({ type: 'fault', fault: 'offline' });
    expect(find('.fault')?.textContent).toBe('There is no connection, so the live map could not be loaded.');
    expect(find('.start')?.textContent).toBe('Try again');
    shell.invite({ type: 'fault', fault: 'webgl' });
    expect(find('.fault')?.textContent).toBe('The live map needs WebGL 2, which this browser does not offer.');
    expect(find('.start')?.hidden).toBe(true);
  });
});

it.each([
  [{}, 720, 'visible'],
  [{ load: 'eager' }, 720, 'eager'],
  [{ load: 'click' }, 720, 'click'],
  [{ load: 'eager' }, 319, 'click'],
  [{ load: 'eager' }, 320, 'eager'],
  [{ load: 'eager' }, 0, 'eager'],
  [{ load: 'eager', interact: 'static' }, 720, 'never'],
] as const)('with %o at %i pixels the map begins: %s', (options, width, rule) => {
  expect(startOf({ ...usualEmbed, ...options }, width)).toBe(rule);
});
