import type { Pieces } from './measure.ts';

/** One thing that is measured at one size, beside its floor and its peers. */
export interface Trial {
  readonly what: string;
  /** Rows, or whatever `unit` says. */
  readonly size: number;
  readonly unit?: 'customers' | 'characters';
  /** Takes minutes, so that each piece is run once. */
  readonly slow?: true;
  /** Makes the data before any clock runs. */
  readonly prepare: () => Prepared | Promise<Prepared>;
}

export interface Prepared {
  readonly ours: () => unknown;
  /** By what they are called in the table; the first is the floor. */
  readonly peers: Pieces;
}
