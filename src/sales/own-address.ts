import type { Amounts } from './amounts.ts';
import { NOBODY } from './reading.ts';
import type { Who } from './who.ts';

/**
 * Gives a refund back to its customer where it was sent from the shop's own address, as payment
 * services write it: an e-mail that only ever pays out is nobody's key, so its rows go to the one
 * customer of the name beside it. A name that two customers have decides nothing.
 */
export function withoutOwnAddress(who: Who, { amounts, ok }: Pick<Amounts, 'amounts' | 'ok'>): Who {
  const { name } = who;
  if (name === null || who.email === null) return who;
  const buys = new Uint8Array(who.keys.length);
  const byName = new Map<number, number>();
  for (let i = 0; i < who.index.length; i++) {
    const k = who.index[i];
    if (k === NOBODY || !ok[i] || amounts[i] <= 0) continue;
    buys[k] = 1;
    const known = byName.get(name.index[i]);
    byName.set(name.index[i], known === undefined || known === k ? k : NOBODY);
  }
  let moved = false;
  const index = who.index.map((k, i) => {
    if (k === NOBODY || buys[k] === 1 || who.kinds[k] !== 'email') return k;
    const customer = name.index[i] === NOBODY ? undefined : byName.get(name.index[i]);
    if (customer === undefined || customer === NOBODY) return k;
    moved = true;
    return customer;
  });
  return moved ? { ...who, index } : who;
}
