import { createHash } from 'node:crypto';

/** A CSP source for an inline script or style: its SHA-256. */
export const hashSource = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** The inline script and style that a page carries. */
export interface Inline {
  readonly script: string;
  readonly style: string;
}

/**
 * The policy of a live page: everything from its own origin, its one inline script and style by hash, no eval.
 * `blob:` lets the map decode pictures and start its worker.
 */
const livePolicy = (
  inline: Inline,
  {
    connect = '',
    workers,
    frames,
    ancestors,
  }: { connect?: string; workers: string; frames: string; ancestors: string },
): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashSource(inline.script)}`,
    `style-src 'self' ${hashSource(inline.style)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${connect}`,
    `worker-src ${workers}`,
    `frame-src ${frames}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** The app: no frame but its own preview of an embed, and in none but its own. */
export const contentSecurityPolicy = (inline: Inline): string =>
  livePolicy(inline, { workers: "'self' blob:", frames: "'self'", ancestors: "'self'" });

/**
 * The embed: in anybody's frame. In a sandbox without an origin the map's worker is no script of its own site any more:
 * the map library fetches a `data:` address that imports it, and starts that.
 */
export const embedPolicy = (inline: Inline): string =>
  livePolicy(inline, { connect: ' data:', workers: "'self' blob: data:", frames: "'none'", ancestors: '*' });

const readingPolicyFor = (ancestors: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** Pages that are only read: no script at all. */
export const readingPolicy = readingPolicyFor("'self'");

/** Pages of tours: the same, in anybody's frame. There is nothing to press in them but links. */
export const tourPolicy = readingPolicyFor('*');

/** The service worker: it runs nothing that it has not brought along, and asks nobody else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'";

const shortly = { 'Cache-Control': 'public, max-age=600' };
const fresh = { 'Cache-Control': 'no-cache' };
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The `_headers` file of static hosts; `npm start` sends the same. Hosts differ in what they do when two rules name
 * the same header, so no two rules that meet do. Any site may read everything: it is public, and a frame in a sandbox
 * has no origin and counts as another site even for its own files. What has no hash in its name is kept ten minutes.
 */
export function headersFile(policies: { app: string; embed: string }): string {
  const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
    [
      '/*',
      {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    ],
    ...['/', '/index.html'].map((path) => [path, { 'Content-Security-Policy': policies.app, ...fresh }] as const),
    ...['/embed.html', '/embed'].map(
      (path) => [path, { 'Content-Security-Policy': policies.embed, ...fresh }] as const,
    ),
    ...['/s/*', '/ru/s/*', '/zh/s/*', '/data/*'].map(
      (path) => [path, { 'Content-Security-Policy': readingPolicy, ...shortly }] as const,
    ),
    ...['/tour/*', '/ru/tour/*', '/zh/tour/*'].map(
      (path) => [path, { 'Content-Security-Policy': tourPolicy, ...shortly }] as const,
    ),
    ...['/api/*', '/oembed/*', '/poster/*', '/card/*', '/embed.js'].map((path) => [path, shortly] as const),
    ['/sw.js', { 'Content-Security-Policy': workerPolicy, ...fresh }],
    ...['/manifest.webmanifest', '/icon/*'].map((path) => [path, shortly] as const),
    ['/assets/*', forEver],
  ];
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
