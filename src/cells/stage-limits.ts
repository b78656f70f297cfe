import { STANDARD_LIMITS, type StageLimits } from '../customers/stages.ts';
import { readAmount } from '../sales/amounts.ts';
import { type Cell, MONEY } from '../sales/sales.ts';
import type { FunctionProblem } from '../words/messages.ts';
import { type Argument, isBlank } from './arguments.ts';

const LIMITS = ['buddingDays', 'primeDays', 'amount', 'lapseDays'] as const;

/**
 * The four limits of the stages, as a row or a column of cells: budding days, prime days, amount,
 * lapse days. A blank cell, or nothing at all, keeps the standard one.
 */
export function stageLimits(argument: Argument): StageLimits | FunctionProblem {
  if (isBlank(argument)) return STANDARD_LIMITS;
  const cells = [argument].flat(2) as Cell[];
  const limits = { ...STANDARD_LIMITS };
  for (const [place, name] of LIMITS.entries()) {
    const cell = cells[place] ?? '';
    if (cell === '') continue;
    const value = (readAmount(cell) ?? Number.NaN) / MONEY;
    const valid = name === 'amount' ? value >= 0 : Number.isInteger(value) && value >= 1;
    if (!valid) return { code: 'stageCutoffs', values: [] };
    limits[name] = value;
  }
  const right = cells.length === LIMITS.length && limits.buddingDays <= limits.primeDays;
  return right ? limits : { code: 'stageCutoffs', values: [] };
}
