/** The formulas which Sheets refuses before it calculates anything. */
import type { Sheet, Workbook } from '../workbook.ts';
import { type Formula, tabOf, within } from './formulas.ts';
import type { Call, Reference } from './references.ts';
import { areaOf } from './respell.ts';

/** What a refused formula shows: the error, and the sentence behind it. */
export interface Refusal {
  readonly value: string;
  readonly text: string;
}

const VOLATILE = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);
const volatileInput: Refusal = {
  value: '#ERROR!',
  text:
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or ' +
    'RANDBETWEEN()',
};
const circular: Refusal = {
  value: '#REF!',
  text: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
};
/**
 * The formulas that are not calculated: a custom function with an input that changes by itself,
 * directly or through any chain of cells; circles; tabs that do not exist.
 */
export function refusals(
  book: Workbook,
  formulas: readonly Formula[],
  custom: ReadonlySet<string>,
): Map<Formula, Refusal> {
  const bySheet = new Map<Sheet, Map<number, Formula>>();
  for (const formula of formulas) {
    const known = bySheet.get(formula.sheet) ?? new Map<number, Formula>();
    bySheet.set(formula.sheet, known.set(formula.key, formula));
  }
  const read = (reference: Reference, own: Sheet): Formula[] => {
    const sheet = tabOf(book, own, reference.sheet);
    const known = sheet && bySheet.get(sheet);
    return known ? within(known, areaOf(reference, sheet)) : [];
  };
  const state = walk(formulas, read);

  const refused = new Map<Formula, Refusal>();
  for (const formula of formulas) {
    const { sheet, tokens } = formula;
    const missing = tokens.find(
      (token) => token.kind === 'reference' && !tabOf(book, sheet, token.sheet),
    ) as Reference | undefined;
    if (missing) {
      refused.set(formula, { value: '#REF!', text: `Unresolved sheet name '${missing.sheet}'.` });
    } else if (state.circular.has(formula)) refused.set(formula, circular);
    else if (hasVolatileInput(formula, custom, (token) => read(token, sheet), state.volatile)) {
      refused.set(formula, volatileInput);
    }
  }
  return refused;
}

const isVolatileCall = (token: Reference | Call) =>
  token.kind === 'call' && VOLATILE.has(token.name);

/** Depth first over what each formula reads, without recursion: chains can be thousands long. */
function walk(
  formulas: readonly Formula[],
  read: (reference: Reference, own: Sheet) => Formula[],
): { volatile: Set<Formula>; circular: Set<Formula> } {
  const volatile = new Set(formulas.filter((formula) => formula.tokens.some(isVolatileCall)));
  const circular = new Set<Formula>();
  const finished = new Set<Formula>();
  for (const root of formulas) {
    const path: { formula: Formula; inputs: Formula[]; next: number }[] = [];
    const onPath = new Map<Formula, number>();
    const enter = (formula: Formula) => {
      onPath.set(formula, path.length);
      const references = formula.tokens.filter((token) => token.kind === 'reference');
      const inputs = references.flatMap((reference) => read(reference, formula.sheet));
      path.push({ formula, inputs, next: 0 });
    };
    if (!finished.has(root)) enter(root);
    while (path.length > 0) {
      const top = path[path.length - 1];
      const input = top.inputs[top.next++];
      if (!input) {
        finished.add(top.formula);
        onPath.delete(top.formula);
        path.pop();
        if (top.inputs.some((one) => volatile.has(one))) volatile.add(top.formula);
      } else if (onPath.has(input)) {
        for (const step of path.slice(onPath.get(input))) circular.add(step.formula);
      } else if (!finished.has(input)) enter(input);
    }
  }
  return { volatile, circular };
}

function hasVolatileInput(
  { tokens }: Formula,
  custom: ReadonlySet<string>,
  read: (reference: Reference) => Formula[],
  volatile: ReadonlySet<Formula>,
): boolean {
  const calls = tokens.filter((token) => token.kind === 'call' && custom.has(token.name));
  return calls.some((call) =>
    tokens
      .filter((token) => token.start > call.start && token.end < call.end)
      .some((token) =>
        token.kind === 'reference'
          ? read(token).some((formula) => volatile.has(formula))
          : isVolatileCall(token),
      ),
  );
}
