import type { Language } from '../domain/languages.ts';
import type { Fault, ToPage, ToWorker } from './messages.ts';

/* The page's side of the worker. It knows neither the store nor words: the app tells it what to do with both. */

/** What is to be told, as it comes to be known. */
export interface Told {
  saving(): void;
  saved(bytes: number): void;
  failed(fault: Fault): void;
  /** Another version is there, and waits until this page, or another one, lets it. */
  updated(): void;
}

export interface Client {
  /** Completes the copy for a reader of this language. */
  save(language: Language): void;
  /** Goes over to the version that waits. The page is loaded again. */
  update(): void;
  /** Looks for another version. */
  look(): void;
}

/** The app's script, the last that the page names: it tells versions apart. */
const ownEntry = (): string =>
  [...document.querySelectorAll<HTMLScriptElement>('head > script[type="module"]')].at(-1)?.src ?? '';

/** The worker of a registration, once it runs; `null` when it came to nothing. */
async function whenActive({ active, installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const coming = installing ?? waiting;
  if (active || !coming) return active;
  return new Promise((resolve) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve(coming);
      else if (coming.state === 'redundant') resolve(null);
    });
  });
}

/** Registers the worker and follows it. Rejects where the browser does not allow it. */
export async function connectWorker(address: URL, told: Told): Promise<Client> {
  const { serviceWorker } = navigator;
  let isTakeOverWanted = false;
  let isControlled = serviceWorker.controller !== null;
  let wanted: Language | null = null;
  let isFaultKnown = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isTakeOverWanted) window.location.reload();
    // Another page has let the new version in. This one keeps what it has until its reader says so.
    else if (isControlled) told.updated();
    isControlled = true;
  });
  serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<ToPage>) => {
    switch (data.type) {
      case 'which':
        return ports[0]?.postMessage(ownEntry());
      case 'saved':
        return data.language === wanted ? told.saved(data.bytes) : undefined;
      case 'failed':
        isFaultKnown = true;
        return told.failed(data.fault);
    }
  });
  const registration = await serviceWorker.register(address, { updateViaCache: 'none' });
  const tell = (worker: ServiceWorker | null, message: ToWorker) => worker?.postMessage(message);
  const offer = () => {
    if (registration.waiting && registration.active) told.updated();
  };
  const follow = () => registration.installing?.addEventListener('statechange', offer);
  registration.addEventListener('updatefound', follow);
  follow();
  offer();
  return {
    save(language) {
      wanted = language;
      isFaultKnown = false;
      told.saving();
      void whenActive(registration).then((active) => {
        if (active) tell(active, { type: 'save', language });
        else if (!isFaultKnown) told.failed('network');
      });
    },
    update() {
      isTakeOverWanted = true;
      if (registration.waiting) tell(registration.waiting, { type: 'take-over' });
      else window.location.reload();
    },
    look: () => void registration.update().catch(() => 'no network: another time'),
  };
}

/** Takes away the worker and all that it kept. What a page holds that is open now goes on working. */
export async function forgetAll(scope: URL, prefix: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  registration?.active?.postMessage({ type: 'forget' } satisfies ToWorker);
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
}
