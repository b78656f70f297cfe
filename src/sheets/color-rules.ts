import type { ColorRule } from '../tabs/plan.ts';
import { columnLetters, RULE_SIGN, ruleFormula } from '../tabs/rules.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * The rules of a sheet with ours made anew: setting rules replaces all, so the owner's are kept,
 * in their order and before ours, and win where both apply.
 */
export function colorRules(
  present: readonly Rule[],
  rules: readonly ColorRule[],
  area: Range,
  firstRow: number,
): Rule[] {
  const ours = rules.map((rule) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(ruleFormula(rule, columnLetters(rule.column), firstRow))
      .setBackground(rule.color)
      .setRanges([area])
      .build(),
  );
  return [...theirRules(present), ...ours];
}

/** The rules that are not ours. */
export function theirRules(present: readonly Rule[]): Rule[] {
  return present.filter((rule) => !isOurs(rule));
}

function isOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
  return String(condition.getCriteriaValues()[0]).includes(RULE_SIGN);
}
