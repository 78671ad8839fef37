/**
 * The service worker, `sw.js`: keeps one version of the site and answers from it without a network. A newer one is
 * fetched beside it and waits until the reader wants it. Whatever fails here, the network answers as if it were not.
 */
import type { Language } from '../domain/languages.ts';
import { answered } from './answering.ts';
import { answerFor, pathIn } from './answers.ts';
import { cacheNames } from './cache-names.ts';
import { clearOutdated, fill, readList } from './keeping.ts';
import { bytesOf, type OfflineList, sharesFor } from './list.ts';
import { faultOf, type ToPage, type ToWorker } from './messages.ts';
import { worker } from './worker-scope.ts';

/** Written before this script by the build. */
declare const offlineVersion: string;

const { scope } = worker.registration;
const names = cacheNames(scope, offlineVersion);
let isKeeping = true;

const pages = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
const readTheList = () => readList(offlineVersion, scope, names);

async function install(): Promise<void> {
  try {
    await fill(await readTheList(), ['core'], scope, names);
  } catch (error) {
    // Where there is a version already, its copy is whole: the next look is soon enough for the newer one.
    if (!worker.registration.active)
      for (const page of await pages()) page.postMessage({ type: 'failed', fault: faultOf(error) });
    throw error;
  }
}

/** How long a page may take to say what it is. One that does not is taken for an old one. Milliseconds. */
const patience = 1000;

/** Whether every open page of the app is of this version. */
async function areAllOf({ entry }: OfflineList): Promise<boolean> {
  const apps = (await pages()).filter(({ url }) => /^(index\.html)?$/.test(pathIn(scope, url) ?? '-'));
  const entries = apps.map(
    (page) =>
      new Promise<unknown>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        setTimeout(resolve, patience);
        page.postMessage({ type: 'which' }, [port2]);
      }),
  );
  const wanted = new URL(entry, scope).href;
  return (await Promise.all(entries)).every((found) => found === wanted);
}

/** Completes the copy, then clears away what no open page needs any more. */
async function save(language: Language): Promise<ToPage> {
  try {
    const list = await readTheList();
    const shares = sharesFor(language);
    await fill(list, shares, scope, names);
    const { installing, waiting } = worker.registration;
    // A version that waits has its files among ours.
    if (!installing && !waiting && (await areAllOf(list))) await clearOutdated(list, scope, names);
    return { type: 'saved', language, bytes: bytesOf(list, shares) };
  } catch (error) {
    return { type: 'failed', fault: faultOf(error) };
  }
}

let turn: Promise<unknown> = Promise.resolve();
/** One after the other: what the first has fetched, the second finds. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = turn.then(work);
  turn = done;
  return done;
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  switch (message.type) {
    case 'save':
      isKeeping = true;
      return event.waitUntil(inTurn(() => save(message.language)).then((told) => event.source?.postMessage(told)));
    case 'take-over':
      return event.waitUntil(worker.skipWaiting());
    case 'forget':
      isKeeping = false;
  }
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { url, method, mode, destination, headers } = request;
  const answer = answerFor({ url, method, mode, destination, isPart: headers.has('range') }, scope);
  if (answer === 'network') return;
  const after = (work: Promise<unknown>) => event.waitUntil(work);
  event.respondWith(answered(answer, request, { names, scope, isKeeping, after }));
});
