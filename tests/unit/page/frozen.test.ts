import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { frozenFiles } from '../../../src/page/frozen.ts';

let geodata = '';
const write = (path: string, content: unknown) => {
  const file = join(geodata, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
};
const about = (...versions: string[]) => ({
  version: versions[0],
  date: '2026-11-23',
  changelog: versions.map((version) => ({ version, date: '2026-11-23', changes: [] })),
  files: [],
  series: [],
  sources: [],
});

beforeEach(() => {
  geodata = mkdtempSync(join(tmpdir(), 'corridors-frozen-'));
});
afterEach(() => rmSync(geodata, { recursive: true }));

describe('frozen data versions', () => {
  it('lie each under its own path: the one of this build and those that were kept', () => {
    write('built/about.json', about('2026.12.1', '2026.11.1'));
    write('built/atlas.json', { now: true });
    write('built/base-detail.json', {});
    write('built/search.json', {});
    write('published/2026.11.1/atlas.json', { now: false });
    const files = frozenFiles(geodata);
    expect([...files.keys()].sort()).toEqual([
      'data/2026.11.1/atlas.json',
      'data/2026.12.1/about.json',
      'data/2026.12.1/atlas.json',
      'data/versions.json',
    ]);
    expect(String(files.get('data/2026.11.1/atlas.json'))).toBe('{"now":false}');
    expect(JSON.parse(String(files.get('data/versions.json')))).toEqual({
      current: '2026.12.1',
      versions: [
        { version: '2026.12.1', date: '2026-11-23' },
        { version: '2026.11.1', date: '2026-11-23' },
      ],
    });
  });

  it('are not built when one that was published is missing', () => {
    write('built/about.json', about('2026.12.1', '2026.11.1'));
    expect(() => frozenFiles(geodata)).toThrow('geodata/published lacks 2026.11.1');
  });

  it('may not change under their name', () => {
    write('built/about.json', about('2026.11.1'));
    write('built/atlas.json', { facts: 2 });
    write('published/2026.11.1/atlas.json', { facts: 1 });
    expect(() => frozenFiles(geodata)).toThrow('2026.11.1');
  });
});
