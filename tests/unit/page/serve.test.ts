import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from '../../../src/page/compress.ts';
import { headersFile } from '../../../src/page/headers.ts';
import { serve } from '../../../src/page/serve.ts';

const page = '<!doctype html><title>Corridors</title>'.padEnd(2000, ' ');
let folder = '';
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corridors-serve-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets/atlas-abc.json'), '{}'.padEnd(2000, ' '));
  writeFileSync(join(folder, 'assets/font-abc.woff2'), 'woff');
  writeFileSync(join(folder, '_headers'), headersFile({ app: "default-src 'none'", embed: "default-src 'none'" }));
  compress(folder);
  server = await serve(folder, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** A plain request: what comes over the wire, not what a browser makes of it. */
function ask(path: string, encoding = 'identity') {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const options = { host: '127.0.0.1', port, path, headers: { 'accept-encoding': encoding }, agent: false };
    get(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });
}

describe('the server', () => {
  it('listens on this machine only', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  it('sends the page with the headers of the build', async () => {
    const { status, headers, body } = await ask('/?map=globe');
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    expect(headers['content-security-policy']).toBe("default-src 'none'");
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-type']).toMatch(/^text\/html/);
  });

  it('sends assets for ever, for every origin', async () => {
    const { headers } = await ask('/assets/atlas-abc.json');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('sends the copy that was compressed at build, as the browser can read it', async () => {
    const brotli = await ask('/', 'gzip, br');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const gzip = await ask('/', 'gzip');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    expect((await ask('/assets/font-abc.woff2', 'gzip, br')).headers['content-encoding']).toBeUndefined();
  });

  it.each(['/nothing', '/assets/nothing.js', '/../package.json', '/%2e%2e/package.json'])(
    'knows nothing of %s, and says so under the same policy',
    async (path) => {
      const { status, headers } = await ask(path);
      expect(status).toBe(404);
      expect(headers['content-security-policy']).toBe("default-src 'none'");
      expect(headers['content-type']).toMatch(/^text\/plain/);
    },
  );
});
