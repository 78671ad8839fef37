// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Caption,
  elementSnippet,
  escaped,
  iframeSnippet,
  inOneLine,
  newsletterHtml,
  newsletterText,
  type SharedAddresses,
} from '../../../src/domain/snippets.ts';

/* Whatever the words and addresses are, a snippet is the elements it is meant to be, and the words come out as words. */

/** As any page parses it, but inert: no frame is loaded. */
function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Words that try to get out of where they stand. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '<',
        '>',
        '&',
        '&quot;',
        '&#34;',
        '</iframe>',
        '</corridors-map>',
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '" onload="alert(1)',
        "' onload='alert(1)",
        '-->',
        '<!--',
        '`',
        '\n',
        '\u0000',
        '\ud800',
        ' ',
        'a',
        'Ж',
        '走',
        '😀',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const caption: fc.Arbitrary<Caption> = fc.record({
  title: hostile,
  alt: hostile,
  contents: hostile,
  credit: hostile,
  open: hostile,
});
const address = hostile.map((words) => `https://example.org/a/?q=${words}`);
const addresses: fc.Arbitrary<SharedAddresses> = fc.record({
  app: address,
  page: address,
  frame: address,
  script: address,
  attributes: fc.record({ load: fc.constant('click'), year: hostile }),
  poster: fc.record({ webp: address, png: address, width: fc.constant(1200), height: fc.constant(675) }),
});

/** All elements of a tree in order, each with the names of its attributes. */
const shape = (root: DocumentFragment): string[] =>
  [...root.querySelectorAll('*')].map(
    (element) => `${element.localName} ${[...element.attributes].map(({ name }) => name).join(' ')}`,
  );
const attribute = (root: DocumentFragment, selector: string, name: string) =>
  root.querySelector(selector)?.getAttribute(name);

describe('words as HTML', () => {
  it('come out as they went in, in one line', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const root = parse(`<p title="${escaped(words)}">${escaped(words)}</p>`);
        expect(shape(root)).toEqual(['p title']);
        expect(attribute(root, 'p', 'title')).toBe(inOneLine(words));
        expect(root.querySelector('p')?.textContent).toBe(inOneLine(words));
      }),
    );
  });

  it('keep the spaces that do not break', () => {
    expect(inOneLine(' 38\u00a0bcm/yr\n\tand more ')).toBe('38\u00a0bcm/yr and more');
  });
});

describe('the iframe', () => {
  it('is one iframe with its own attributes and no more, whatever the title', () => {
    fc.assert(
      fc.property(hostile, address, fc.integer({ min: 200, max: 1000 }), (title, frame, height) => {
        const root = parse(iframeSnippet(frame, title, height));
        expect(shape(root)).toEqual([
          'iframe title src width height style loading allow allowfullscreen referrerpolicy',
        ]);
        expect(attribute(root, 'iframe', 'title')).toBe(inOneLine(title));
        expect(attribute(root, 'iframe', 'src')).toBe(inOneLine(frame));
        expect(attribute(root, 'iframe', 'height')).toBe(String(height));
        expect(root.textContent).toBe('');
      }),
    );
  });

  it('is as it is documented', () => {
    expect(iframeSnippet('https://a.org/embed.html?year=2018&load=click', 'Power of Siberia', 480)).toBe(
      '<iframe title="Power of Siberia" src="https://a.org/embed.html?year=2018&amp;load=click" width="100%" height="480" ' +
        'style="border:0;width:0;min-width:100%" loading="lazy" allow="fullscreen; clipboard-write; web-share" ' +
        'allowfullscreen referrerpolicy="strict-origin-when-cross-origin"></iframe>',
    );
  });
});

const imageShape = 'img src alt width height loading style';

describe('the web component', () => {
  it('carries a figure that says all without the script', () => {
    fc.assert(
      fc.property(addresses, caption, (where, words) => {
        const root = parse(elementSnippet(where, words));
        expect(shape(root)).toEqual([
          'script src async',
          'corridors-map load year',
          'figure style',
          'a href',
          imageShape,
          'figcaption ',
          'a href',
        ]);
        expect(attribute(root, 'corridors-map', 'year')).toBe(inOneLine(String(where.attributes.year)));
        expect(attribute(root, 'img', 'alt')).toBe(inOneLine(words.alt));
        expect(attribute(root, 'img', 'src')).toBe(inOneLine(where.poster.webp));
        expect(attribute(root, 'figure > a', 'href')).toBe(inOneLine(where.app));
        const said = [`${inOneLine(words.title)}.`, inOneLine(words.credit), inOneLine(words.open)].join(' ');
        expect(root.querySelector('figcaption')?.textContent).toBe(said);
      }),
    );
  });
});

describe('picture and text', () => {
  it('are HTML without script or frame', () => {
    fc.assert(
      fc.property(addresses, caption, (where, words) => {
        const root = parse(newsletterHtml(where, words));
        expect(shape(root)).toEqual(['p ', 'a href', imageShape, 'p ', 'strong ', 'br ', 'p ', 'a href']);
        expect(attribute(root, 'img', 'src')).toBe(inOneLine(where.poster.png));
        expect(attribute(root, 'img', 'width')).toBe('1200');
        expect(root.querySelector('strong')?.textContent).toBe(inOneLine(words.title));
      }),
    );
  });

  it('are plain lines with the link last', () => {
    fc.assert(
      fc.property(addresses, caption, (where, words) => {
        const lines = newsletterText(where, words).split('\n');
        expect(lines.slice(0, 3)).toEqual([words.title, words.contents, words.credit].map(inOneLine));
      }),
    );
    const where = { app: 'https://a.org/?year=2018' } as SharedAddresses;
    const words = { title: 'Title', contents: 'Contents', credit: 'Credit', alt: '', open: '' };
    expect(newsletterText(where, words)).toBe('Title\nContents\nCredit\nhttps://a.org/?year=2018');
  });
});
