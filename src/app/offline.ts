import type { Language } from '../domain/languages.ts';
import { preferredLanguage } from '../i18n/language.ts';
import { cacheNames } from '../offline/cache-names.ts';
import { type Client, connectWorker, forgetAll } from '../offline/client.ts';
import { keepIn, keptIn } from '../state/browser-storage.ts';
import { type Copy, offlineStore } from '../state/offline.ts';
import { store } from '../state/store.ts';
import { OfflineSign } from '../ui/offline/offline-sign.tsx';
import { UpdateNotice } from '../ui/offline/update-notice.tsx';
import type { OfflineParts } from './offline-parts.ts';

const scope = new URL('./', document.baseURI);
const { prefix } = cacheNames(scope.href, '');

/** The reader's word that no copy is wanted here. It is all that is written of them, and only if they say so. */
const refusal = 'corridors.no-offline-copy';
const isRefused = (): boolean => keptIn('localStorage', refusal) !== null;
/** A browser that keeps nothing asks again next time. */
const setRefused = (isSo: boolean): void => void keepIn('localStorage', refusal, isSo ? '1' : null);

/** Asks for little, by the browser's setting: then a copy is made only if it is wanted. */
const isSparing = (): boolean =>
  (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

const put = (copy: Copy): void => offlineStore.setState({ copy });

const language = (): Language => {
  const { view } = store.getState();
  return view.language === 'auto' ? preferredLanguage(navigator.languages) : view.language;
};

let client: Promise<Client> | null = null;

/** Connects once; a failure is forgotten, so that it can be tried again. */
function connected(): Promise<Client> {
  client ??= connectWorker(new URL('sw.js', scope), {
    saving: () => put({ type: 'saving' }),
    saved: (bytes) => put({ type: 'available', bytes }),
    failed: (fault) => put({ type: 'failed', fault }),
    updated: () => offlineStore.setState({ hasUpdate: true }),
  });
  client.catch(() => {
    client = null;
  });
  return client;
}

async function save(): Promise<void> {
  setRefused(false);
  try {
    (await connected()).save(language());
  } catch (error) {
    // Private windows and full disks refuse; a missing or unreachable script is a matter of the network.
    const isStorage = error instanceof DOMException && error.name !== 'NetworkError';
    put({ type: 'failed', fault: isStorage ? 'storage' : 'network' });
  }
}

async function forget(): Promise<void> {
  setRefused(true);
  client = null;
  put({ type: 'off' });
  offlineStore.setState({ hasUpdate: false });
  await forgetAll(scope, prefix).catch(console.error);
}

const update = (): void => void client?.then((known) => known.update());

/** A deck may stay open for days: a newer version is looked for now and then, when somebody looks at the page. */
const hour = 3_600_000;
function lookNowAndThen(): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < hour) return;
    last = Date.now();
    void client?.then((known) => known.look());
  });
}

/** A copy follows the reader's language, and is gone on with when the network returns. */
function followReader(): void {
  const isKept = () => ['available', 'saving', 'failed'].includes(offlineStore.getState().copy.type);
  let spoken = language();
  store.subscribe(() => {
    if (language() === spoken) return;
    spoken = language();
    if (isKept()) void save();
  });
  window.addEventListener('online', () => {
    if (offlineStore.getState().copy.type === 'failed') void save();
  });
}

let isStarted = false;

/** Keeps a copy of the site from now on, where that is possible and wanted, and says what is shown of it. */
export function startOffline(): OfflineParts {
  if (!isStarted) start();
  isStarted = true;
  return { Sign: OfflineSign, Notice: UpdateNotice };
}

function start(): void {
  if (!window.isSecureContext || !('serviceWorker' in navigator) || !('caches' in window)) {
    put({ type: 'unsupported' });
    return;
  }
  offlineStore.setState({ keeper: { save: () => void save(), forget: () => void forget(), update } });
  followReader();
  lookNowAndThen();
  if (isRefused() || isSparing()) put({ type: 'off' });
  // Safari has no idle time to give.
  else (window.requestIdleCallback ?? setTimeout)(() => void save());
}
