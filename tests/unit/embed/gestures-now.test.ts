import { describe, expect, it } from 'vitest';
import { usualEmbed } from '../../../src/domain/embed.ts';
import { gesturesNow } from '../../../src/embed/gestures-now.ts';

const framed = { isFramed: true, isFullScreen: false, isPressed: false };

describe('gestures', () => {
  it('are shared with the page around, and the map’s alone in full screen or on a page of its own', () => {
    expect(gesturesNow(usualEmbed, framed)).toBe('cooperative');
    expect(gesturesNow(usualEmbed, { ...framed, isPressed: true })).toBe('cooperative');
    expect(gesturesNow(usualEmbed, { ...framed, isFullScreen: true })).toBe('free');
    expect(gesturesNow(usualEmbed, { ...framed, isFramed: false })).toBe('free');
  });

  it('wait for a press where that was asked for', () => {
    const options = { ...usualEmbed, interact: 'click' } as const;
    expect(gesturesNow(options, framed)).toBe('none');
    expect(gesturesNow(options, { ...framed, isPressed: true })).toBe('free');
    expect(gesturesNow(options, { ...framed, isFullScreen: true })).toBe('free');
  });

  it('are none on a still map and on paper', () => {
    expect(gesturesNow({ ...usualEmbed, interact: 'static' }, { ...framed, isFullScreen: true })).toBe('none');
    expect(gesturesNow({ ...usualEmbed, print: true }, framed)).toBe('none');
  });
});
