import { readAmount } from '../sales/amounts.ts';
import { readDate } from '../sales/date.ts';
import { plain } from '../sales/plain.ts';
import { type Cell, MONEY, type Place } from '../sales/sales.ts';
import { wordsOf } from '../words/words.ts';
import { type ChoiceId, KINDS, type Kind, type SettingKey, type Value } from './keys.ts';
import { listCalled } from './list-names.ts';

/**
 * What the owner typed for a setting: `null` for nothing, `undefined` for what cannot be used. Words
 * are understood in every language, also when the spreadsheet's has changed since.
 */
export function readSetting(
  key: SettingKey,
  cell: Cell,
  place: Pick<Place, 'dayOf'>,
): Value | null | undefined {
  if (isBlank(cell)) return null;
  const kind = KINDS[key];
  const choice = choiceOf(kind, cell);
  if (choice !== undefined) return { choice };
  if (kind.cutoffs) return cutoffsOf(cell);
  if (kind.range) return rangeOf(cell);
  if (kind.text) return { text: String(cell).trim() };
  if (kind.words) return { words: wordsTyped(cell) };
  if (kind.lists) return listsTyped(cell);
  if (kind.date) {
    const date = readDate(cell, place);
    return date.is === 'day' ? { day: date.day } : undefined;
  }
  const number = numberOf(cell);
  return kind.number !== undefined && number !== null && isWithin(number, kind.number)
    ? { number }
    : undefined;
}

/** True for a cell that nobody filled. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell !== 'object' && String(cell).trim() === '');
}

/** A text without the differences that nobody means: width, case, spaces. */
export function asTyped(cell: Cell): string {
  return plain(String(cell)).toLowerCase().replace(/\s+/g, '');
}

function choiceOf({ choices = [] }: Kind, cell: Cell): ChoiceId | undefined {
  if (typeof cell === 'object') return undefined;
  const typed = asTyped(cell);
  return choices.find((id) => [id, ...wordsIn(id)].some((word) => asTyped(word) === typed));
}

function wordsIn(id: ChoiceId): readonly string[] {
  return (['en', 'ja'] as const).map((language) => wordsOf(language).settings.choices[id]);
}

/** A number as an owner types one: 70,000, ¥70,000 and 7万 alike. */
function numberOf(cell: Cell): number | null {
  const amount = typeof cell === 'object' || typeof cell === 'boolean' ? null : readAmount(cell);
  return amount === null ? null : amount / MONEY;
}

function isWithin(value: number, { from, to, whole }: NonNullable<Kind['number']>): boolean {
  return value >= from && value <= to && (!whole || Number.isInteger(value));
}

/** A sign of comparison in front, and what may stand between two cut-offs. */
const SIGN = /^[<>≤≥≦≧=]+/;
const BETWEEN = /[/;|、]/;

/** What we offer reads back to the last digit; amounts keep only four decimals. */
const PLAIN = /^\d+(?:\.\d+)?$/;

/** Most scores are 9, so there are at most eight cut-offs. */
const MOST_CUTOFFS = 8;

/** Falling numbers are none; equal neighbours are for the caller to judge: quantiles may have them. */
function cutoffsOf(cell: Cell): Value | undefined {
  if (typeof cell === 'object' || typeof cell === 'boolean') return undefined;
  const text = asTyped(cell);
  const numbers = text
    .replace(SIGN, '')
    .split(BETWEEN)
    .map((part) => (PLAIN.test(part) ? Number(part) : (numberOf(part) ?? Number.NaN)));
  const right =
    numbers.length <= MOST_CUTOFFS &&
    numbers.every((value, at) => value >= 0 && (at === 0 || value >= numbers[at - 1]));
  return right ? { cutoffs: numbers, text } : undefined;
}

/** Exactly two numbers, of which the second is the larger or the same; a dash may stand between. */
function rangeOf(cell: Cell): Value | undefined {
  if (typeof cell !== 'string') return undefined;
  const value = cutoffsOf(cell.replace(/[-–—~〜]/g, '/'));
  return value !== undefined && 'cutoffs' in value && value.cutoffs.length === 2
    ? value
    : undefined;
}

function wordsTyped(cell: Cell): readonly string[] {
  return String(cell)
    .split(/[,、;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function listsTyped(cell: Cell): Value | undefined {
  const words = wordsTyped(cell);
  const known = words.map(listCalled).every((list) => list !== null && list !== 'custom');
  return known ? { words } : undefined;
}
