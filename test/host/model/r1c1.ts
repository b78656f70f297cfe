import { type End, rewrite } from './references.ts';

/** The formula in R1C1 notation as its cell writes it: `=A1` in B1 is `=R[0]C[-1]`. */
export function formulaR1C1(formula: string, row: number, column: number): string {
  const part = (letter: string, place: number | null, dollar: string, home: number) => {
    if (place === null) return '';
    if (dollar) return letter + (place + 1);
    return `${letter}[${place - home}]`;
  };
  const write = (end: End) =>
    part('R', end.row, end.dollarRow, row) + part('C', end.column, end.dollarColumn, column);
  return rewrite(formula, (_sheet, ends) => ends, write);
}
