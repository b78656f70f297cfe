import { nameKey } from '../sales/names.ts';
import type { Cell } from '../sales/sales.ts';
import { plainText } from './safe.ts';

/** What the owner said of two customers that may be one person. */
export interface PairAnswer {
  /** The customers as the sales tab spelt them. */
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

const YES = ['yes', 'y', 'true', 'はい', '同じ', '○'];
const NO = ['no', 'n', 'false', 'いいえ', '別', '×'];

/**
 * Reads the answers from the data check as it stands, by the headers we wrote. What is neither yes
 * nor no counts as no answer yet.
 */
export function readAnswers(
  cells: readonly (readonly Cell[])[],
  headers: Readonly<Record<string, string>>,
): readonly PairAnswer[] {
  const [first = [], ...rows] = cells;
  const at = (id: string): number => first.indexOf(headers[id]);
  const [a, b, same] = [at('first'), at('second'), at('same')];
  if (a < 0 || b < 0 || same < 0) return [];
  return rows.flatMap((row): PairAnswer[] => {
    const answer = String(row[same]).trim().toLowerCase();
    const known = YES.includes(answer) || NO.includes(answer);
    const pair = [row[a], row[b]].map((cell) => plainText(String(cell)));
    return known && pair.every((key) => key !== '')
      ? [{ a: pair[0], b: pair[1], same: YES.includes(answer) }]
      : [];
  });
}

/** The same text for a pair whichever way round, and however the names are spelt. */
export function pairKey(a: string, b: string): string {
  return [nameKey(a), nameKey(b)].sort().join('\n');
}
