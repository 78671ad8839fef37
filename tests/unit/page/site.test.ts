import { expect, it } from 'vitest';
import { siteAddress } from '../../../src/page/site.ts';

it('is the address of `npm start` where nothing is set', () => {
  expect(siteAddress('')).toBe('http://127.0.0.1:4173/');
  expect(siteAddress('  ')).toBe('http://127.0.0.1:4173/');
});

it('ends in a slash, and may have a sub-path', () => {
  expect(siteAddress('https://maps.example')).toBe('https://maps.example/');
  expect(siteAddress('https://maps.example/atlas')).toBe('https://maps.example/atlas/');
  expect(siteAddress(' https://maps.example:8443/a/b/ ')).toBe('https://maps.example:8443/a/b/');
});

it.each([
  'maps.example',
  'ftp://maps.example/',
  'javascript:alert(1)',
  'https://maps.example/?a=1',
  'https://maps.example/#a',
  'https://me:secret@maps.example/',
])('stops the build: %s', (setting) => {
  expect(() => siteAddress(setting)).toThrow(/^SITE_ADDRESS: expected/);
});
