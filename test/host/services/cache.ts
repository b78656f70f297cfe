import { exception, here } from './host.ts';
import { free, type Methods, shape, store } from './shape.ts';

interface CacheSelf {
  /** Before each key: the caches of document, user and script are apart. */
  readonly prefix: string;
}

const valueLimit = 102_400;
const keyLimit = 250;
const entryLimit = 1000;
const defaultSeconds = 600;
const longestSeconds = 21_600;

function keyOf({ prefix }: CacheSelf, key: string): string {
  if (!key) throw exception('Invalid argument: key');
  if (key.length > keyLimit) throw exception('Argument too large: key');
  return prefix + key;
}

function get(self: CacheSelf, key: string): string | null {
  const { book, clock } = here();
  const found = book.cache.get(keyOf(self, key));
  return found && found.expires > clock.now() ? found.value : null;
}

function put(self: CacheSelf, key: string, value: string, seconds = defaultSeconds): void {
  const { book, clock, doors } = here();
  const name = keyOf(self, key);
  if (doors.byteLength(value) > valueLimit) throw exception('Argument too large: value');
  if (seconds < 1 || seconds > longestSeconds) throw exception('Invalid argument: ttlSeconds');
  book.cache.delete(name);
  book.cache.set(name, doors.keep({ value, expires: clock.now() + seconds * 1000 }));
  dropOldest(self.prefix);
}

/** Beyond its limit a cache forgets about a tenth of its entries, the oldest ones. */
function dropOldest(prefix: string): void {
  const { cache } = here().book;
  const keys = [...cache.keys()].filter((key) => key.startsWith(prefix));
  if (keys.length <= entryLimit) return;
  for (const key of keys.slice(0, entryLimit / 10)) cache.delete(key);
}

const cache = {
  get: store('string|null', get),
  getAll: store('list', (self: CacheSelf, keys: string[]) => {
    const found = keys.map((key) => [key, get(self, key)] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== null));
  }),
  put: store('string|null,string,number?', put),
  putAll: store(
    'object,number?',
    (self: CacheSelf, values: Record<string, string>, seconds?: number) => {
      for (const [key, value] of Object.entries(values)) put(self, key, String(value), seconds);
    },
  ),
  remove: store('string|null', (self: CacheSelf, key: string) => {
    here().book.cache.delete(keyOf(self, key));
  }),
  removeAll: store('list', (self: CacheSelf, keys: string[]) => {
    for (const key of keys) here().book.cache.delete(keyOf(self, key));
  }),
} satisfies Methods<GoogleAppsScript.Cache.Cache, CacheSelf>;

const cacheShape = shape<CacheSelf>('Cache.Cache', 'CacheService.Cache', cache);

const service = {
  getDocumentCache: free('', () =>
    here().options.container === false ? null : cacheShape.make({ prefix: 'document/' }),
  ),
  getUserCache: free('', () => cacheShape.make({ prefix: `user/${here().options.user ?? ''}/` })),
  getScriptCache: free('', () => cacheShape.make({ prefix: 'script/' })),
} satisfies Methods<GoogleAppsScript.Cache.CacheService, object>;

/** `CacheService`. */
export const cacheServiceShape = shape<object>('Cache.CacheService', 'CacheService', service);
