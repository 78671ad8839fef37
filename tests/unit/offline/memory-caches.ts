/** Caches in memory, as far as the worker uses them. `refuse`: an address whose copy the browser has no room for. */
export function memoryCaches({ refuse = '' } = {}) {
  const all = new Map<string, Map<string, Response>>();
  const addressOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));
  const opened = (name: string) => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    return {
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
      match: async (request: RequestInfo | URL) => entries.get(addressOf(request))?.clone(),
      put: async (request: RequestInfo | URL, response: Response) => {
        if (refuse && addressOf(request).includes(refuse)) throw new DOMException('full', 'QuotaExceededError');
        entries.set(addressOf(request), response);
      },
      delete: async (request: RequestInfo | URL) => entries.delete(addressOf(request)),
    };
  };
  return {
    open: async (name: string) => opened(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (key: string, { cacheName }: { cacheName: string }) => all.get(cacheName)?.get(key)?.clone(),
    /** Paths that a cache holds, from the root of the site. */
    held: (name: string, scope: string) => [...(all.get(name)?.keys() ?? [])].map((url) => url.slice(scope.length)),
  };
}
