import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  embedPolicy,
  hashSource,
  headersFile,
  readingPolicy,
  tourPolicy,
} from '../../../src/page/headers.ts';
import { headerRules, matches } from '../../../src/page/serve.ts';

const policy = contentSecurityPolicy({ script: 'let a;', style: 'p{}' });
const directives = new Map(
  policy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

describe('the policy', () => {
  it('forbids what it does not name', () => expect(directives.get('default-src')).toEqual(["'none'"]));

  it('allows the inline script and style of the page by their hashes, and no others', () => {
    const hash = createHash('sha256').update('let a;').digest('base64');
    expect(hashSource('let a;')).toBe(`'sha256-${hash}'`);
    expect(directives.get('script-src')).toEqual(["'self'", `'sha256-${hash}'`]);
    expect(directives.get('style-src')).toEqual(["'self'", hashSource('p{}')]);
  });

  it('knows no other host, no eval, and no unsafe script', () => {
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    for (const name of ['script-src', 'connect-src', 'font-src']) expect(directives.get(name)).toContain("'self'");
    expect(directives.get('script-src')).not.toContain("'unsafe-inline'");
  });

  it('keeps the page out of foreign frames and forms', () => {
    expect(directives.get('frame-ancestors')).toEqual(["'self'"]);
    expect(directives.get('form-action')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
  });
});

describe('the policy of the embed', () => {
  const embed = embedPolicy({ script: 'let a;', style: 'p{}' });

  it("lets anybody frame it, and its map's worker start without an origin", () => {
    expect(embed).toContain('frame-ancestors *');
    expect(embed).toContain("worker-src 'self' blob: data:");
  });

  it('allows no more script than the app does', () => {
    const scripts = (text: string) => /script-src [^;]*/.exec(text)?.[0];
    expect(scripts(embed)).toBe(scripts(policy));
    expect(embed).not.toMatch(/https?:|unsafe-eval/);
  });
});

describe('the headers of a host', () => {
  const rules = headerRules(headersFile({ app: policy, embed: 'embed policy' }));
  /** What is sent for a path, and whether two rules name the same header. */
  const sent = (path: string) => rules.filter((rule) => matches(rule, path)).flatMap(({ headers }) => headers);
  const header = (path: string, name: string) => sent(path).find(([sentName]) => sentName === name)?.[1];
  const paths = ['/', '/index.html', '/embed.html', '/embed.js', '/assets/app-1.js', '/assets/embed/a.js', '/api/v1/a'];
  const tours = ['/tour/', '/tour/two-railways/handout/', '/ru/tour/', '/zh/tour/two-railways/'];
  const all = [
    ...paths,
    ...tours,
    '/data/',
    '/data/2026.11.1/atlas.json',
    '/s/atlas/',
    '/ru/s/atlas/',
    '/poster/en/atlas.avif',
  ];

  it.each(all)('are sent once each, and to any site, for %s', (path) => {
    const names = sent(path).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(header(path, 'Access-Control-Allow-Origin')).toBe('*');
    expect(header(path, 'X-Content-Type-Options')).toBe('nosniff');
  });

  it('give each page its policy, and no page without a script one that allows scripts', () => {
    expect(header('/', 'Content-Security-Policy')).toBe(policy);
    expect(header('/embed.html', 'Content-Security-Policy')).toBe('embed policy');
    for (const path of ['/s/atlas/', '/zh/s/atlas/', '/data/'])
      expect(header(path, 'Content-Security-Policy')).toBe(readingPolicy);
    for (const path of tours) expect(header(path, 'Content-Security-Policy')).toBe(tourPolicy);
    for (const policy of [readingPolicy, tourPolicy]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/script-src|unsafe|https?:/);
    }
  });

  it('let an article stand in any frame, as it has nothing but links', () => {
    expect(tourPolicy.replace('frame-ancestors *', "frame-ancestors 'self'")).toBe(readingPolicy);
  });

  it('let nobody keep the pages, and everybody keep what has a hash in its name', () => {
    for (const path of ['/', '/index.html', '/embed.html']) expect(header(path, 'Cache-Control')).toBe('no-cache');
    for (const path of ['/assets/app-1.js', '/assets/embed/a.js'])
      expect(header(path, 'Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/api/v1/projects.json', '/data/files/a.json', '/embed.js'])('let %s be kept for a short time', (path) => {
    expect(header(path, 'Cache-Control')).toMatch(/^public, max-age=\d{1,4}$/);
  });
});

describe('a headers file', () => {
  it('is read rule by rule; values may hold colons', () => {
    expect(headerRules('/*\n  A: b: c\n\n/x/y\n  D:  e  \n  not a header\n')).toEqual([
      { path: '/*', headers: [['A', 'b: c']] },
      { path: '/x/y', headers: [['D', 'e  ']] },
    ]);
  });

  it('without rules has none', () => expect(headerRules('  A: b\n')).toEqual([]));
});
