import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundled, elementScript } from '../../../src/page/element-script.ts';

const size = (code: string): number => gzipSync(code, { level: 9 }).length;

describe('embed.js', () => {
  let script = '';
  beforeAll(async () => {
    script = await elementScript();
  }, 60_000);

  it('has at most 2,000 bytes', () => {
    console.log(`embed.js: ${size(script)} bytes`);
    expect(size(script)).toBeGreaterThan(1000);
    expect(size(script)).toBeLessThanOrEqual(2000);
  });

  it('is a classic script: no import, no export, and nothing of it is global', () => {
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/\b(import|export|require)\b/);
    expect(script.slice(1)).toMatch(/^\(function\(\)\{[\s\S]*\}\)\(\);?\s*$/);
  });

  it('is read as UTF-8 in whatever page', () => {
    expect(script.charCodeAt(0)).toBe(0xfeff);
    expect(script).toContain('Показать карту');
    expect(script).toContain('显示地图');
  });

  it('runs nothing from a text, and writes no markup', () => {
    expect(script).not.toMatch(/\beval\b|\bFunction\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
  });

  it('is the same however often it is built', async () => {
    expect(await elementScript()).toBe(script);
  }, 60_000);
});

describe('the frame’s side of the talk', () => {
  it('has at most 3,000 bytes, besides the codec of links that a frame has anyway', async () => {
    const code = await bundled('embed/talk.ts', /\/(url|domain)\//);
    console.log(`messages in the frame: ${size(code)} bytes`);
    expect(code).toContain('lti.frameResize');
    expect(code).toContain('unknown-feature');
    expect(size(code)).toBeLessThanOrEqual(3000);
  }, 60_000);
});
