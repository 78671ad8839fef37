import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { descriptorsOf } from '../../../src/page/class-fonts.ts';
import { type ClassPage, classPage, inertJson, inlineScript } from '../../../src/page/class-page.ts';
import { withoutDeadLinks } from '../../../src/page/class-papers.ts';
import { hashSource } from '../../../src/page/headers.ts';

/** Text that tries to end what it stands in. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('</script>', '</SCRIPT ', '<!--', '<!--<script>', ']]>', '</noscript>', '\u2028', '<\\/script>'),
);

const page = (change: Partial<ClassPage> = {}): string =>
  classPage({
    tourId: 'a-tour',
    title: 'A <tour> & more',
    icon: 'data:,',
    site: null,
    script: 'start()',
    style: 'p{margin:0}',
    paperStyle: 'p{margin:1em}',
    data: new Map([['atlas', '{"a":"</script><script>alert(1)</script>"}']]),
    stills: {},
    fonts: [],
    papers: [
      { paper: 'handout', language: 'en', html: '<h1>On paper</h1>' },
      { paper: 'script', language: 'en', html: '<h1>To say</h1>' },
    ],
    ...change,
  });

const parsed = (html: string) => {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } });
  document.write(html);
  return document;
};

describe('what stands in the page', () => {
  it('ends no script as JSON, and reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(hostile), (words) => {
        const written = inertJson(JSON.stringify(words));
        expect(written).not.toContain('<');
        expect(JSON.parse(written)).toEqual(words);
      }),
    );
  });

  it('ends no script as a script, and says the same', () => {
    fc.assert(
      fc.property(fc.array(hostile.filter((words) => !/<!--/.test(words))), (words) => {
        const written = inlineScript(JSON.stringify(words).replaceAll('\u007f', ''));
        expect(written).not.toMatch(/<\/script/i);
      }),
    );
    // biome-ignore lint/security/noGlobalEval: what a browser would run
    expect(globalThis.eval(inlineScript("'</script>' + /<\\/script>/.source + `</Script`"))).toBe(
      '</script><\\/script></Script',
    );
  });

  it('is refused where it could not be written: an open comment hides the end of a script', () => {
    expect(() => inlineScript("'<!--'")).toThrow('would not survive');
    expect(() => page({ style: '</style>' })).toThrow('would not survive');
    expect(() => page({ papers: [{ paper: 'handout', language: 'en', html: '</noscript>' }] })).toThrow('handout');
    expect(() => page({ papers: [{ paper: 'script', language: 'en', html: '<template>' }] })).toThrow('script');
  });

  it('is found again by the page', () => {
    const document = parsed(page());
    expect(JSON.parse(document.getElementById('data-atlas')?.textContent ?? '')).toEqual({
      a: '</script><script>alert(1)</script>',
    });
    expect(document.title).toBe('A <tour> & more');
    expect(document.querySelectorAll('script:not([type])')).toHaveLength(1);
    expect(document.documentElement.dataset).toMatchObject({ tour: 'a-tour' });
  });
});

describe('the policy', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page())?.[1]?.replaceAll('&#39;', "'");

  it('lets nothing come over a network', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/'self'|https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
  });

  it('knows the script and the styles by their hashes, as they stand in the page', () => {
    expect(policy).toContain(`script-src ${hashSource('start()')}`);
    expect(policy).toContain(`style-src ${hashSource('p{margin:0}')} ${hashSource('p{margin:1em}')}`);
  });
});

describe('links of papers', () => {
  it('are only words where nobody has said where the site is', () => {
    expect(withoutDeadLinks('<a href="nowhere:/s/x/">A <b>claim</b></a>')).toBe('<span>A <b>claim</b></span>');
  });

  it('stay inside the paper, or open beside it', () => {
    expect(withoutDeadLinks('<a href="#source-1" aria-label="Source 1">1</a>')).toBe(
      '<a href="#source-1" aria-label="Source 1">1</a>',
    );
    expect(withoutDeadLinks('<a href="https://a.example/" lang="ru">A</a>')).toBe(
      '<a href="https://a.example/" lang="ru" target="_blank" rel="noopener">A</a>',
    );
  });
});

it('rules of a font as a script gives them', () => {
  expect(descriptorsOf('font-weight:400 700;unicode-range:U+0400-052F,U+2116')).toEqual({
    weight: '400 700',
    unicodeRange: 'U+0400-052F,U+2116',
  });
  expect(descriptorsOf('font-style:italic')).toEqual({ style: 'italic' });
});
