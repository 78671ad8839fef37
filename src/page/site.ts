/**
 * Where the site will be, as others name it: canonical links, cards and oEmbed must be absolute. One build setting,
 * `SITE_ADDRESS`; without it the address of `npm start`. May have a sub-path; ends in `/`.
 */
export function siteAddress(setting: string | undefined = process.env.SITE_ADDRESS): string {
  if (setting === undefined || setting.trim() === '') return 'http://127.0.0.1:4173/';
  const wanted = setting.trim();
  const fault = (what: string) => new Error(`SITE_ADDRESS: ${what}, not "${wanted}"`);
  if (!URL.canParse(wanted)) throw fault('expected an address such as https://example.org/corridors/');
  const url = new URL(wanted);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw fault('expected http or https');
  if (url.search || url.hash || url.username || url.password) throw fault('expected neither query, hash nor account');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
