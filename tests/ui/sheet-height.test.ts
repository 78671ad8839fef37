// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nearest, stepped } from '../../src/ui/shell/sheet-height.ts';

beforeEach(() => vi.stubGlobal('innerHeight', 800));
afterEach(() => vi.unstubAllGlobals());

describe('the height of the sheet', () => {
  it('goes by steps and stops at the ends', () => {
    expect(stepped('peek', 1)).toBe('half');
    expect(stepped('half', 1)).toBe('full');
    expect(stepped('full', 1)).toBe('full');
    expect(stepped('full', -1)).toBe('half');
    expect(stepped('peek', -1)).toBe('peek');
  });

  it.each([
    [0, 'peek'],
    [132, 'peek'],
    [260, 'peek'],
    [290, 'half'],
    [400, 'half'],
    [560, 'half'],
    [575, 'full'],
    [900, 'full'],
  ])('let go at %i of 800 pixels is %s', (at, height) => expect(nearest(at)).toBe(height));

  it('depends on the window', () => {
    vi.stubGlobal('innerHeight', 400);
    expect(nearest(270)).toBe('full');
  });
});
