import { describe, expect, it } from 'vitest';
import { classFileMegabytes } from '../../src/domain/class-file.ts';
import { bytes, gzip, published, text } from './dist.ts';

/* The one file for a class: what a memory stick and a school's line have to carry. Megabytes of 1,000,000 bytes. */

const megabyte = 1_000_000;
const classFiles = published.filter((name) => /^class\/[\w-]+\.html$/.test(name));

it('there is one for each tour', () => {
  expect(classFiles).toHaveLength(3);
});

describe.each(classFiles)('%s', (name) => {
  it('weighs at most 3.5 MB, and about as much as its links say', () => {
    const size = bytes(name).length / megabyte;
    const zipped = gzip(bytes(name)) / megabyte;
    console.log(`${name}: ${size.toFixed(2)} MB of 3.5 MB, zipped ${zipped.toFixed(2)} MB of 1.4 MB`);
    expect(size).toBeLessThanOrEqual(3.5);
    expect(Math.abs(size - classFileMegabytes)).toBeLessThan(0.25);
    expect(zipped).toBeLessThanOrEqual(1.4);
  });

  it('asks for nothing: no address of a file in it, and a policy that forbids it', () => {
    const page = text(name);
    const head = page.slice(0, page.indexOf('</head>'));
    expect(head).toContain('default-src &#39;none&#39;');
    expect(head).not.toMatch(/url\((?!["']?data:)/);
    expect([...page.matchAll(/<(?:script|link|img|source|iframe)\b[^>]*\s(?:src|srcset|href)="(?!data:)/g)]).toEqual(
      [],
    );
  });

  it('says what it is, on what terms', () => {
    expect(text(name)).toMatch(/<title>[^<]+ – Corridors, data \d{4}\.\d+\.\d+<\/title>/);
    expect(text(name)).toContain('OpenStreetMap');
  });
});
