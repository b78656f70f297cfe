import { appendFileSync } from 'node:fs';

/** How often something was tried in a part of the long run. */
export interface Tally {
  readonly what: string;
  readonly tried: number;
  /** How often it was seen too late to be kept from. */
  readonly late: number;
}

/** Notes for the table of the long run how often something was tried; nothing in `npm test`. */
export function tally(what: string, tried: number, late = 0): void {
  const file = process.env.SOAK_TALLY;
  if (file === undefined) return;
  appendFileSync(file, `${JSON.stringify({ what, tried, late } satisfies Tally)}\n`);
}
