import { afterEach, expect, test } from 'vitest';
import { keepOptions, lastOptions } from '../../sidebar/last-options.ts';

/** The browser's storage as far as the page uses it. */
function storage(kept = new Map<string, string>()) {
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  };
  Object.assign(globalThis, { localStorage });
  return kept;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

test('a list is offered the way it was last made, also after the panel was closed', () => {
  storage();
  keepOptions({ 'win-back': { channel: 'phone', max: 20 } });
  expect(lastOptions()).toEqual({ 'win-back': { channel: 'phone', max: 20 } });
});

test('the browser keeps no name of staff', () => {
  const kept = storage();
  keepOptions({ handover: { staff: 'Aoki' }, coupon: { max: 5 } });
  expect([...kept.entries()]).toEqual([['otokui.options', '{"coupon":{"max":5}}']]);
});

test('a browser that keeps nothing for the page, or something else, is no error', () => {
  const refuse = (): never => {
    throw new Error('SecurityError');
  };
  Object.assign(globalThis, { localStorage: { getItem: refuse, setItem: refuse } });
  keepOptions({ coupon: { max: 5 } });
  expect(lastOptions()).toEqual({});
  storage(new Map([['otokui.options', 'not JSON']]));
  expect(lastOptions()).toEqual({});
});
