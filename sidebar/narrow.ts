import type { Askable, NarrowDown, NarrowDowns, Narrowing } from '../src/protocol.ts';

/** The owner's narrow-down as it is being built. */
export interface Narrow {
  /** What can be asked, and what was saved; null until the view was first opened. */
  readonly offered: NarrowDowns | null;
  /** The conditions in order, those included that do not say anything yet. */
  readonly who: readonly NarrowDown[];
  /** The name to save it under; that of the saved one it was loaded from. */
  readonly name: string;
  /** The latest count, and the conditions that it counted. */
  readonly counted: { readonly who: readonly NarrowDown[]; readonly narrowing: Narrowing } | null;
}

/** A condition nothing was chosen for yet. */
export const BLANK: NarrowDown = { fact: '', is: 'atLeast', value: '' };

export const NOTHING_ASKED: Narrow = { offered: null, who: [BLANK], name: '', counted: null };

/** How each kind of fact can be asked, the most usual way first. */
export const OPERATORS: Readonly<Record<Askable['kind'], readonly NarrowDown['is'][]>> = {
  number: ['atLeast', 'atMost'],
  day: ['atLeast', 'atMost'],
  choice: ['oneOf', 'noneOf'],
  text: ['holds'],
};

/** A new condition on a fact, still without a value. */
export function conditionOn({ fact, kind }: Askable): NarrowDown {
  return { fact, is: OPERATORS[kind][0], value: kind === 'choice' ? [] : '' };
}

/** True where a condition has all it needs to be counted. */
export function isComplete({ fact, value }: NarrowDown): boolean {
  return fact !== '' && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The conditions that can be counted. */
export function completeOnes(who: readonly NarrowDown[]): readonly NarrowDown[] {
  return who.filter(isComplete);
}

/** True where two narrow-downs ask the same in the same order. */
export function isSame(one: readonly NarrowDown[], other: readonly NarrowDown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The saved narrow-down of the present name; null where its conditions were changed since. */
export function savedUnchanged({ offered, who, name }: Narrow): string | null {
  const saved = offered?.saved.find((one) => one.name === name);
  return saved !== undefined && isSame(saved.who, completeOnes(who)) ? name : null;
}

/** How many customers are left after each condition; null for one that was not counted yet. */
export function remainingAfter({ who, counted }: Narrow): readonly (number | null)[] {
  const complete = completeOnes(who);
  return who.map((condition) => {
    const place = complete.indexOf(condition);
    const known =
      counted !== null && isSame(counted.who.slice(0, place + 1), complete.slice(0, place + 1));
    return place >= 0 && known ? (counted.narrowing.remaining[place] ?? null) : null;
  });
}
