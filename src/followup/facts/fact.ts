import type { codes, FactId } from '../../words/en.ts';

/** A fact whose values are codes; each stands for a word of the section of that name. */
export type CodeKind = keyof typeof codes | 'group' | 'stage' | 'consent';

/** How a value reads: money in the sheet's currency, a date as its day, a percent from 0 to 1. */
export type FactKind =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'percent'
  | 'date'
  | 'segment'
  | CodeKind;

/** What is known of every customer `k`; `''` where it is not known. */
export interface Fact {
  readonly kind: FactKind;
  readonly of: (k: number) => number | string;
}

/** Facts by their id: lists ask them, tabs show them, sentences quote them. */
export type FactTable = Readonly<Partial<Record<FactId, Fact>>>;

/** A fact of one kind. */
export const fact = (kind: FactKind, of: Fact['of']): Fact => ({ kind, of });

/** Computed when first asked for: a thank-you list need not know what goes with what. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
