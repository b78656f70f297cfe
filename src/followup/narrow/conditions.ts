import type { Tier } from '../../customers/tiers.ts';
import type { NarrowDown } from '../../protocol.ts';
import { dayFromIso } from '../../sales/calendar.ts';
import type { Condition } from '../lists/list.ts';
import { ASKED, type Asked } from './asked.ts';
import { folded } from './folded.ts';

/**
 * What a narrow-down asks of each customer, one condition each; null where one of them makes no
 * sense, such as a part of a number. Of whom a fact is not known meets only what it must not be.
 */
export function conditionsOf(
  who: readonly NarrowDown[],
  tiers: readonly Tier[],
): readonly Condition[] | null {
  const conditions = who.flatMap((one) => conditionOf(one, tiers) ?? []);
  return conditions.length === who.length ? conditions : null;
}

function conditionOf({ fact, is, value }: NarrowDown, tiers: readonly Tier[]): Condition | null {
  const asked = ASKED.find((one) => one.fact === fact);
  if (asked === undefined) return null;
  if (is === 'atLeast' || is === 'atMost') {
    const limit = limitOf(asked, value);
    return limit === null ? null : { fact: asked.fact, [is]: limit };
  }
  if (asked.as === 'number' || asked.as === 'day' || value === '') return null;
  const isFree = asked.as === 'name' || asked.as === 'text';
  if (is === 'holds') {
    return isFree && typeof value === 'string' ? { fact: asked.fact, holds: folded(value) } : null;
  }
  if (typeof value !== 'object' || value.length === 0 || value.includes('')) return null;
  const names = isFree ? value.map(folded) : [];
  const codes = isFree ? [] : value.flatMap((code) => codesIn(asked, code, tiers));
  if (is === 'oneOf') return { fact: asked.fact, ...(isFree ? { named: names } : { in: codes }) };
  const without = isFree ? { notNamed: names } : { notIn: codes };
  return { fact: asked.fact, ...without, orUnknown: true };
}

function limitOf({ as }: Asked, value: NarrowDown['value']): number | null {
  if (as === 'number') return typeof value === 'number' && Number.isFinite(value) ? value : null;
  return as === 'day' && typeof value === 'string' ? (dayFromIso(value) ?? null) : null;
}

/** A segment is kept by its index; some codes, such as those of the quarters, as numbers. */
function codesIn(
  { as }: Asked,
  code: string,
  tiers: readonly Tier[],
): readonly (string | number)[] {
  if (as === 'segment') return [tiers.findIndex(({ mark }) => mark === code)];
  return /^\d+$/.test(code) ? [code, Number(code)] : [code];
}
