import type { ToPage } from './messages.ts';

/* What the worker uses of its surroundings. The page's types have no worker's, and both at once contradict each other. */

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
export interface FetchEvent extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
export interface WindowClient {
  readonly url: string;
  postMessage(message: ToPage, transfer?: Transferable[]): void;
}
export interface WorkerMessage extends Lasting {
  readonly data: unknown;
  readonly source: WindowClient | null;
}

export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly installing: unknown;
    readonly waiting: unknown;
    readonly active: unknown;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly WindowClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;
