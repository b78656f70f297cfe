import type { Probes } from './bench.ts';
import { insist } from './insist.ts';

const KEY = 'otokui.selfCheck';

/** What lock, properties and cache take and give back. */
export const stores = {
  propertyValue: {
    source: '7 [D]',
    expected: { is: '9000 characters' },
    run: () => property('x'.repeat(9000)),
  },
  propertyTooLong: {
    source: '7 [D]',
    expected: 'anError',
    run: () => property('x'.repeat(20_000)),
  },
  propertyBytes: {
    source: '7 [?]',
    expected: 'anything',
    run: () => property('あ'.repeat(5000)),
  },
  noProperty: {
    source: '7 [D]',
    expected: { is: 'null' },
    run: () => String(PropertiesService.getDocumentProperties().getProperty(`${KEY}.none`)),
  },
  cacheValue: {
    source: '7 [R]',
    expected: { is: '102400 characters' },
    run: () => cached('x'.repeat(102_400)),
  },
  cacheTooLong: {
    source: '7 [R]',
    expected: 'anError',
    run: () => cached('x'.repeat(102_401)),
  },
  lockTwice: {
    source: '7 [?]',
    expected: 'anything',
    run: () => String(LockService.getDocumentLock().tryLock(1000)),
  },
  storeTime: {
    source: '7 [R]',
    expected: { atMost: 2000 },
    run: () => {
      const start = Date.now();
      property('x');
      cached('x');
      return Date.now() - start;
    },
  },
} satisfies Probes;

function property(value: string): string {
  const properties = PropertiesService.getDocumentProperties();
  try {
    properties.setProperty(KEY, value);
    return `${properties.getProperty(KEY)?.length} characters`;
  } finally {
    insist(() => properties.deleteProperty(KEY));
  }
}

function cached(value: string): string {
  const cache = CacheService.getUserCache();
  try {
    cache.put(KEY, value, 60);
    return `${cache.get(KEY)?.length} characters`;
  } finally {
    insist(() => cache.remove(KEY));
  }
}
