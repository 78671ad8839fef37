import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Headers for one path, or with `*` at its end for all that begin with it. */
interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** Reads a `_headers` file: a path pattern on its own line, its headers indented below it. */
export function headerRules(file: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of file.split('\n')) {
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

export const matches = ({ path }: HeaderRule, asked: string): boolean =>
  path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path;

/** Serves a build with its own `_headers` and the compressed copies beside its files. Listens on 127.0.0.1 only. */
export function serve(folder: string, port: number): Promise<Server> {
  const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const rule of rules) {
      if (matches(rule, path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
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
