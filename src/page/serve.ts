import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Reads a `_headers` file: a path pattern on its own line, its headers indented below it. `*` ends a pattern. */
export function headerRules(
  file: string,
): readonly { start: string; headers: readonly (readonly [string, string])[] }[] {
  const rules: { start: string; headers: [string, string][] }[] = [];
  for (const line of file.split('\n')) {
    if (/^\S/.test(line)) rules.push({ start: line.trim().replace(/\*$/, ''), headers: [] });
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** Serves a build with its own `_headers` and the compressed copies beside its files. Listens on 127.0.0.1 only. */
export function serve(folder: string, port: number): Promise<Server> {
  const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const { start, headers } of rules) {
      if (path.startsWith(start)) for (const [name, value] of headers) response.setHeader(name, value);
    }
  };
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders });
  const server = createServer((request, response) => {
    files(request, response, () => {
      setHeaders(response, '/');
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(process.env.PORT ?? 4173);
  await serve(join(import.meta.dirname, '../../dist'), port);
  console.log(`Corridors: http://127.0.0.1:${port}/`);
}
