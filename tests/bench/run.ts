import { execSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/page/serve.ts';
import { buildFloor } from './floor.ts';
import { keyToCamera } from './keys.ts';
import { slowLine } from './slow-line.ts';
import { type Figures, median, type Subject, visit } from './visit.ts';

/*
 * `npm run bench`: the app and the smallest MapLibre page with the same data, in turn, on the same slow line and the
 * same slowed processor. Only the ratios mean anything: the machine is shared and draws in software.
 */

const rounds = Number(process.env.ROUNDS ?? 5);
const limits: readonly { figure: keyof Figures; title: string; limit: number }[] = [
  { figure: 'firstPaint', title: 'first contentful paint, ms', limit: 1.15 },
  { figure: 'largestPaint', title: 'largest contentful paint, ms', limit: 1.15 },
  { figure: 'still', title: 'time to a still map, ms', limit: 1.25 },
  { figure: 'blocking', title: 'blocking, ms', limit: 1.5 },
  { figure: 'filter', title: 'filter click to done, ms', limit: 1.25 },
  { figure: 'pan', title: 'main thread a panned frame, ms', limit: 1.2 },
  { figure: 'memory', title: 'renderer memory, MB', limit: 1.15 },
];

const repository = join(import.meta.dirname, '../..');
const dist = join(repository, 'dist');
if (!existsSync(join(dist, 'index.html'))) execSync('npm run build', { cwd: repository, stdio: 'inherit' });

const floor = mkdtempSync(join(tmpdir(), 'corridors-floor-'));
const open: { close(): unknown }[] = [];
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Serves a folder behind a slow line of its own. */
async function slowly(folder: string): Promise<string> {
  const server = await serve(folder, 0);
  const line = await slowLine(portOf(server));
  open.push(server, line);
  return `http://127.0.0.1:${line.port}/`;
}

try {
  await buildFloor(floor);
  const subjects: Readonly<Record<'app' | 'floor', Subject>> = {
    app: {
      url: await slowly(dist),
      click: (page) => page.getByRole('group', { name: 'Sector' }).getByText('Gas pipeline').click(),
      step: (page) => page.keyboard.press('['),
    },
    floor: { url: await slowly(floor), click: (page) => page.click('#toggle') },
  };
  const taken: Record<'app' | 'floor', Figures[]> = { app: [], floor: [] };
  // Round 0 warms the machine up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ['floor', 'app'] as const) {
      const figures = await visit(subjects[name]);
      if (round > 0) taken[name].push(figures);
      console.log(`round ${round} of ${rounds}, ${name}: still after ${Math.round(figures.still)} ms`);
    }
  }
  const written = (value: number) => value.toFixed(value < 100 ? 1 : 0).padStart(9);
  console.log(
    `\n${''.padEnd(32)}${'app'.padStart(9)}${'floor'.padStart(9)}${'ratio'.padStart(9)}${'limit'.padStart(9)}`,
  );
  const report = (title: string, ours: number, theirs: number, limit: number) => {
    const ratio = ours / theirs;
    const isOver = !(ratio <= limit);
    if (isOver) process.exitCode = 1;
    console.log(
      `${title.padEnd(32)}${written(ours)}${written(theirs)}${ratio.toFixed(2).padStart(9)}${limit.toFixed(2).padStart(9)}${isOver ? '  over' : ''}`,
    );
  };
  const middle = (visits: readonly Figures[], figure: keyof Figures) =>
    median(visits.map((visited) => visited[figure] ?? Number.NaN));
  for (const { figure, title, limit } of limits)
    report(title, middle(taken.app, figure), middle(taken.floor, figure), limit);
  // Not against the floor, which has no years: against the app's own filter.
  report('a year : a filter, main thread', middle(taken.app, 'yearWork'), middle(taken.app, 'filterWork'), 1);
  // Against the 100 milliseconds after which somebody with a clicker would press again.
  report('key press to camera : 100 ms', await keyToCamera(subjects.app.url), 100, 1);
} finally {
  for (const each of open) each.close();
  rmSync(floor, { recursive: true, force: true });
}
