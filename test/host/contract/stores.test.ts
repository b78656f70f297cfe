import { expect, test } from 'vitest';
import { did, gives, shop } from './small-project.ts';

const properties = 'const store = PropertiesService.getDocumentProperties();';
const cache = 'const cache = CacheService.getUserCache();';

test('29 [D] properties hold texts, which outlive the run', () => {
  const book = shop();
  did(`${properties} store.setProperty('a', 'one').setProperties({ b: 'two' });`, book);
  expect(
    gives(
      `${properties} return [store.getProperty('a'), store.getProperties(),
    store.getProperty('c'), store.getKeys()];`,
      book,
    ),
  ).toEqual(['one', { a: 'one', b: 'two' }, null, ['a', 'b']]);
  expect(() => did(`${properties} store.setProperty('a', 5);`)).toThrow(
    "The parameters (String,Number) don't match the method signature for " +
      'PropertiesService.Properties.setProperty.',
  );
});

test('29 [D] a value holds 9 KB and a store 500 KB', () => {
  expect(() => did(`${properties} store.setProperty('a', 'x'.repeat(9217));`)).toThrow(
    'Argument too large: value',
  );
  expect(() => did(`${properties} store.setProperty('a', '顧'.repeat(3073));`)).toThrow(
    'Argument too large: value',
  );
  expect(() =>
    did(`${properties} for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000));`),
  ).toThrow('You have exceeded the property storage quota.');
});

test('29 [D] outside a spreadsheet there are no document properties, cache or lock', () => {
  expect(
    gives(
      `return [PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(),
        LockService.getDocumentLock(), book, PropertiesService.getUserProperties() !== null];`,
      shop(),
      { container: false },
    ),
  ).toEqual([null, null, null, null, true]);
});

test('30 [R live] a cached value has at most 102,400 bytes, a key 250 characters', () => {
  expect(gives(`${cache} cache.put('a', 'x'.repeat(102400)); return cache.get('a').length;`)).toBe(
    102_400,
  );
  expect(() => did(`${cache} cache.put('a', 'x'.repeat(102401));`)).toThrow(
    'Argument too large: value',
  );
  expect(() => did(`${cache} cache.put('x'.repeat(251), 'a');`)).toThrow('Argument too large: key');
  expect(() => did(`${cache} cache.put('', 'a');`)).toThrow('Invalid argument: key');
  expect(() => did(`${cache} cache.get(null);`)).toThrow('Invalid argument: key');
});

test('30 [D] a cached value expires', () => {
  const book = shop();
  const at = (seconds: number) => ({ now: Date.UTC(2025, 0, 1) + seconds * 1000 });
  did(`${cache} cache.put('short', 'a', 10); cache.put('usual', 'b');`, book, at(0));
  const read = `${cache} return [cache.get('short'), cache.get('usual')];`;
  expect(gives(read, book, at(5))).toEqual(['a', 'b']);
  expect(gives(read, book, at(20))).toEqual([null, 'b']);
  expect(gives(read, book, at(700))).toEqual([null, null]);
  expect(() => did(`${cache} cache.put('a', 'b', 21601);`)).toThrow('Invalid argument: ttlSeconds');
});

test('30 [R live] beyond 1,000 entries a cache drops the oldest tenth', () => {
  expect(
    gives(`${cache} for (let i = 0; i < 1001; i++) cache.put('k' + i, 'x');
      return [cache.get('k0'), cache.get('k99'), cache.get('k100'), cache.get('k1000')];`),
  ).toEqual([null, null, 'x', 'x']);
});

test('31 [R] a lock that somebody else holds is not given', () => {
  const book = shop();
  expect(gives('return LockService.getDocumentLock().tryLock(10);', book, { locked: true })).toBe(
    false,
  );
  expect(() => did('LockService.getDocumentLock().waitLock(10);', book, { locked: true })).toThrow(
    'Lock timeout: another process was holding the lock for too long.',
  );
});

test('31 [D] writing without the lock, and giving it back before a flush, are violations', () => {
  const write = "sheet.getRange('A5').setValue('x');";
  const lock = 'const lock = LockService.getDocumentLock(); lock.tryLock(10);';
  expect(did(write).violations).toEqual(['Range.setValue without the document lock']);
  expect(did(`${lock} ${write} lock.releaseLock();`).violations).toEqual([
    'lock released before flush',
  ]);
  expect(did(`${lock} ${write} SpreadsheetApp.flush(); lock.releaseLock();`).violations).toEqual(
    [],
  );
});
