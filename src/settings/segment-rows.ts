import type { Interval } from '../customers/segment-table.ts';
import { GROUPS } from '../customers/segments.ts';
import { tierName } from '../customers/tier-name.ts';
import { ELEVEN_ROWS, RANK_ROWS, type TierName, type TierRow } from '../customers/tiers.ts';
import type { Group } from '../protocol.ts';
import { plain } from '../sales/plain.ts';
import type { Cell } from '../sales/sales.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { asTyped, isBlank } from './cell.ts';

/** A row of the owner's segment table as its three cells stand. */
export type TypedRow = readonly [name: Cell, group: Cell, cells: Cell];

/** Which of the three cells cannot be used. */
export type BrokenCell = 'name' | 'group' | 'cells';

const LANGUAGES = ['en', 'ja'] as const;

/** Reads a row; the words of the product are understood in every language. */
export function readSegmentRow([name, group, cells]: TypedRow): TierRow | BrokenCell {
  if (isBlank(name) || typeof name === 'object') return 'name';
  const known = groupOf(group);
  if (known === undefined) return 'group';
  const matched = matchOf(cells);
  if (matched === undefined) return 'cells';
  return { name: nameOf(String(name).trim()), group: known, ...matched };
}

/** The same row as cells: name, group, and cells or intervals. */
export function printSegmentRow(row: TierRow, words: Words): readonly [string, string, string] {
  return [tierName(row.name, words), words.groups[row.group].name, matchText(row)];
}

/** A name of ours stays ours, so that it is said in the language of whoever looks. */
function nameOf(text: string): TierName {
  const ours = [...ELEVEN_ROWS, ...RANK_ROWS].find(({ name }) =>
    LANGUAGES.some((language) => asTyped(tierName(name, wordsOf(language))) === asTyped(text)),
  );
  return ours?.name ?? { of: 'own', text };
}

function groupOf(cell: Cell): Group | undefined {
  const typed = asTyped(cell);
  return GROUPS.find((group) =>
    [group, ...LANGUAGES.map((language) => wordsOf(language).groups[group].name)].some(
      (word) => asTyped(word) === typed,
    ),
  );
}

type Match = Pick<TierRow, 'cells' | 'r' | 'f' | 'm' | 'fm' | 'visits'>;

const CODES = /^[1-5]{3}(?: [1-5]{3})*$/;
const INTERVAL = /^(r|fm|f|m|n)[:=]?(\d+)(?:[-–~〜](\d+)|(\+))?$/;

/** `555 554`, or intervals such as `R 4-5 FM 1-2 n 1`; undefined for anything else. */
function matchOf(cell: Cell): Match | undefined {
  if (typeof cell === 'object') return undefined;
  const text = plain(String(cell))
    .toLowerCase()
    .replace(/[\s,、]+/g, ' ')
    .replace(/ ?([-–~〜:=+]) ?/g, '$1')
    .replace(/([a-z]) (?=\d)/g, '$1');
  if (CODES.test(text)) return { cells: text };
  const match: { -readonly [K in keyof Match]: Match[K] } = {};
  for (const word of text.split(' ')) {
    const part = INTERVAL.exec(word);
    if (part === null) return undefined;
    const [, line, low, high, open] = part;
    const key = line === 'n' ? 'visits' : (line as 'r' | 'f' | 'm' | 'fm');
    const most = key === 'visits' ? Infinity : 5;
    const interval: Interval = [Number(low), open === '+' ? most : Number(high ?? low)];
    if (match[key] !== undefined || !isInterval(interval, most)) return undefined;
    match[key] = interval;
  }
  return match;
}

function isInterval([low, high]: Interval, most: number): boolean {
  return low >= 1 && low <= high && high <= most;
}

function matchText({ cells, r, f, m, fm, visits }: TierRow): string {
  if (cells !== undefined) return cells;
  const lines = [
    ['R', r],
    ['F', f],
    ['M', m],
    ['FM', fm],
    ['n', visits],
  ] as const;
  return lines
    .flatMap(([line, interval]) => (interval === undefined ? [] : [`${line} ${span(interval)}`]))
    .join(' ');
}

function span([low, high]: Interval): string {
  if (high === Infinity) return `${low}+`;
  return low === high ? String(low) : `${low}-${high}`;
}
