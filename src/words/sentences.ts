/** A section of words in any language: the same sentences with the same values. */
export type Sentences<T> = T extends string
  ? string extends T
    ? T
    : string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Sentences<T[K]> };
