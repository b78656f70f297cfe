import type { ColorRule } from './plan.ts';

/** Marks a rule as ours in any sheet: `N("otokui")` is 0 and changes nothing. */
export const RULE_SIGN = 'N("otokui")';

/**
 * The formula of a colour rule, such as `=(LEFT($H2)="A")+(LEFT($H2)="B")+N("otokui")`. It has no
 * argument separators, because those differ by the spreadsheet's locale.
 */
export function ruleFormula(
  { marks }: Pick<ColorRule, 'marks'>,
  columnLetters: string,
  firstRow: number,
): string {
  const terms = marks.map((mark) => `(LEFT($${columnLetters}${firstRow})="${mark}")`);
  return `=${[...terms, RULE_SIGN].join('+')}`;
}

/** Letters of a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
