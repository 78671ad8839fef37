import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, hashSource, headersFile } from '../../../src/page/headers.ts';
import { headerRules } from '../../../src/page/serve.ts';

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

describe('the headers of a host', () => {
  const rules = headerRules(headersFile(policy));
  const under = (start: string) => new Map(rules.find((rule) => rule.start === start)?.headers);

  it('come back from the file as they went in', () => {
    expect(rules.map(({ start }) => start)).toEqual(['/', '/assets/', '/api/', '/data/']);
    expect(under('/').get('Content-Security-Policy')).toBe(policy);
    expect(under('/').get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('let nobody keep the page, and everybody keep what has a hash in its name', () => {
    expect(under('/').get('Cache-Control')).toBe('no-cache');
    expect(under('/assets/').get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(under('/assets/').get('Access-Control-Allow-Origin')).toBe('*');
  });

  it.each(['/api/', '/data/'])('let any site read %s, and keep it for a short time', (start) => {
    expect(under(start).get('Access-Control-Allow-Origin')).toBe('*');
    expect(under(start).get('Cache-Control')).toMatch(/^public, max-age=\d{1,4}$/);
    expect(under(start).has('Content-Security-Policy')).toBe(false);
  });
});

describe('a headers file', () => {
  it('is read rule by rule; values may hold colons', () => {
    expect(headerRules('/*\n  A: b: c\n\n/x/y\n  D:  e  \n  not a header\n')).toEqual([
      { start: '/', headers: [['A', 'b: c']] },
      { start: '/x/y', headers: [['D', 'e  ']] },
    ]);
  });

  it('without rules has none', () => expect(headerRules('  A: b\n')).toEqual([]));
});
