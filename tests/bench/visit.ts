import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { browserFlags } from '../browser-flags.ts';

/** One page to measure, and how its filter is worked. */
export interface Subject {
  readonly url: string;
  click(page: Page): Promise<void>;
  /** Shows the next year, where the page has years. */
  step?(page: Page): Promise<void>;
}

/** Milliseconds, but for the memory: megabytes. */
export interface Figures {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly still: number;
  readonly blocking: number;
  readonly filter: number;
  readonly pan: number;
  readonly memory: number;
  /** Main-thread work of a filter click and of a step of the year; only where there are years. */
  readonly filterWork?: number;
  readonly yearWork?: number;
}

const viewport = { width: 1280, height: 720 };
const slowdown = 4;
const clicks = 4;
const drags = 3;
/** Calm for so long counts as done. */
const quiet = 600;

/** What probe.js answers. Over the protocol, because the app's policy forbids the page to evaluate text. */
async function ask<T>(session: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `benchProbe.${expression}`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`);
  return result.value as T;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
};

async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Main-thread milliseconds for each frame that is drawn while the map is dragged: median of several drags. */
async function panned(page: Page, session: CDPSession): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn <= drags; turn += 1) {
    const frame = await dragged(page, session);
    // The first drag also compiles what it needs, as the first click does.
    if (turn > 0) taken.push(frame);
    await ask(session, `settled(${quiet})`);
  }
  return median(taken);
}

async function dragged(page: Page, session: CDPSession): Promise<number> {
  const [x, y] = [900, 330];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await ask(session, 'countFrames()');
  const before = await mainThread(session);
  for (let step = 1; step <= 50; step += 1) await page.mouse.move(x - step * 4, y + Math.sin(step / 8) * 40);
  const after = await mainThread(session);
  const frames = await ask<number>(session, 'stopFrames()');
  await page.mouse.up();
  return (after - before) / frames;
}

/** Main-thread milliseconds from an act until nothing changes any more: median of several. */
async function work(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn <= clicks; turn += 1) {
    const before = await mainThread(session);
    await act();
    await ask(session, `settled(${quiet})`);
    if (turn > 0) taken.push((await mainThread(session)) - before);
  }
  return median(taken);
}

/** Megabytes that only the renderer holds: workers, typed arrays and compiled code included. Linux tells it. */
async function rendererMemory(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const anonymous = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  return anonymous.reduce((total, kilobytes) => total + Number(kilobytes ?? 0) / 1024, 0);
}

/**
 * One cold visit in a fresh Chromium: nothing is cached. The main thread is four times slower (workers are not: the
 * browser has no way to slow them).
 */
export async function visit({ url, click, step }: Subject): Promise<Figures> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...browserFlags,
      // The empty page before would be taken down one second into the visit, which blocks the main thread in software
      // drawing; and a spare renderer would count as memory.
      '--disable-features=RenderDocument,SpareRendererForSitePerProcess',
    ],
  });
  try {
    const context = await browser.newContext({ viewport, locale: 'en-GB' });
    const page = await context.newPage();
    await page.addInitScript({ path: join(import.meta.dirname, 'probe.js') });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url, { waitUntil: 'commit' });
    await ask(session, 'mapIsStill()');
    await ask(session, `settled(${quiet})`);
    const opened = await ask<Pick<Figures, 'firstPaint' | 'largestPaint' | 'still' | 'blocking'>>(session, 'figures()');
    await session.send('HeapProfiler.collectGarbage');
    const memory = await rendererMemory(await browser.newBrowserCDPSession());
    const filter: number[] = [];
    for (let turn = 0; turn <= clicks; turn += 1) {
      await click(page);
      const took = await ask<number>(session, `settled(${quiet})`);
      // The first click also compiles what it needs.
      if (turn > 0) filter.push(took);
    }
    const works = step && {
      filterWork: await work(session, () => click(page)),
      yearWork: await work(session, () => step(page)),
    };
    return { ...opened, ...works, memory, filter: median(filter), pan: await panned(page, session) };
  } finally {
    await browser.close();
  }
}
