import { type AmountText, money, readAmountText } from './amount-text.ts';
import { type Cell, MONEY } from './sales.ts';

/** A column read as amounts. */
export interface Amounts {
  /** In ten-thousandths; 0 where `ok` is 0. */
  readonly amounts: Float64Array;
  /** 1 where the cell is a number or reads as one; blank and unreadable cells are 0. */
  readonly ok: Uint8Array;
  /** 1 where the cell is filled and cannot be read. */
  readonly fault: Uint8Array;
  /** Index into `currencies` by row, 0 where the cell names none. */
  readonly currency: Uint8Array;
  /** The currencies that cells name, as `currencyOf` gives them; the first is `''`. */
  readonly currencies: readonly string[];
  /** The decimal mark that was taken for the column's texts. */
  readonly mark: '.' | ',';
}

/** The largest amount whose ten-thousandths are still exact. */
const LIMIT = Number.MAX_SAFE_INTEGER / MONEY;

/**
 * Reads a column of amounts. A comma is the decimal mark when a cell ends in a comma and one or two
 * digits and none ends so in a point. Numbers never pass through text; texts are read once each.
 */
export function readAmounts(values: readonly Cell[]): Amounts {
  const size = values.length;
  const amounts = new Float64Array(size);
  const ok = new Uint8Array(size);
  const fault = new Uint8Array(size);
  const currency = new Uint8Array(size);
  const known = new Map<string, AmountText | null>();
  let texts = false;
  for (let i = 0; i < size; i++) {
    const value = values[i];
    if (typeof value === 'number') {
      if (value <= LIMIT && value >= -LIMIT) {
        const scaled = value * MONEY;
        // Most amounts are whole in ten-thousandths already, which saves the rounding.
        amounts[i] = Number.isInteger(scaled) ? scaled : money(value);
        ok[i] = 1;
      } else fault[i] = 1;
    } else if (typeof value === 'string') {
      if (value === '') continue;
      texts = true;
      if (!known.has(value)) known.set(value, value.trim() === '' ? null : readAmountText(value));
    } else fault[i] = value === false ? 0 : 1;
  }
  const mark = decideMark(known);
  const currencies = [''];
  if (texts) fillTexts(values, known, mark, { amounts, ok, fault, currency }, currencies);
  return { amounts, ok, fault, currency, currencies, mark };
}

function decideMark(known: ReadonlyMap<string, AmountText | null>): '.' | ',' {
  let comma = false;
  for (const text of known.values()) {
    if (text?.ends === 'point' && !Number.isNaN(text.point)) return '.';
    if (text?.ends === 'comma' && !Number.isNaN(text.comma)) comma = true;
  }
  return comma ? ',' : '.';
}

function fillTexts(
  values: readonly Cell[],
  known: ReadonlyMap<string, AmountText | null>,
  mark: '.' | ',',
  into: Pick<Amounts, 'amounts' | 'ok' | 'fault' | 'currency'>,
  currencies: string[],
): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value !== 'string' || value === '') continue;
    const text = known.get(value);
    if (!text) continue;
    const amount = mark === '.' ? text.point : text.comma;
    if (Number.isNaN(amount) || Math.abs(amount) > Number.MAX_SAFE_INTEGER) {
      into.fault[i] = 1;
      continue;
    }
    into.amounts[i] = amount;
    into.ok[i] = 1;
    if (text.currency === '') continue;
    let index = currencies.indexOf(text.currency);
    if (index < 0) index = currencies.push(text.currency) - 1;
    into.currency[i] = index;
  }
}

/** The amount of a single cell in ten-thousandths, `null` when it is none. */
export function readAmount(cell: Cell): number | null {
  const { amounts, ok } = readAmounts([cell]);
  return ok[0] === 1 ? amounts[0] : null;
}
