import type { Sheet, Validation } from '../workbook.ts';
import { exception, here } from './host.ts';
import { enumeration, free, itself, type Methods, shape } from './shape.ts';

interface Draft {
  rule: Validation | null;
}

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const rule = {
  getCriteriaType: free('', ({ type }: Validation) => {
    const criteria = enumeration('Spreadsheet.DataValidationCriteria');
    return type === 'checkbox' ? criteria.CHECKBOX : criteria.VALUE_IN_LIST;
  }),
  getCriteriaValues: free('', ({ values }: Validation) => (values ? [[...values], true] : [])),
} satisfies Methods<Rule, Validation>;

const ruleShape = shape<Validation>(
  'Spreadsheet.DataValidation',
  'SpreadsheetApp.DataValidation',
  rule,
);

const builder = {
  requireCheckbox: free('', (draft: Draft) => {
    draft.rule = { type: 'checkbox' };
    return itself;
  }),
  requireValueInList: free('list,boolean?', (draft: Draft, values: unknown[]) => {
    draft.rule = { type: 'list', values: values.map(String) };
    return itself;
  }),
  build: free('', ({ rule }: Draft) => {
    if (!rule) throw exception('A data validation needs a criterion before it is built.');
    return ruleShape.make({ ...rule });
  }),
} satisfies Methods<Builder, Draft>;

const builderShape = shape<Draft>(
  'Spreadsheet.DataValidationBuilder',
  'SpreadsheetApp.DataValidationBuilder',
  builder,
);

/** A new rule for input, still without a criterion. */
export function newValidation(): object {
  return builderShape.make({ rule: null });
}

/** The data behind a rule that a script passed in. */
export function validationSelf(rule: object): Validation {
  return ruleShape.selfOf(rule)!;
}

/** The rule of one cell, null where it has none. */
export function validationOf(sheet: Sheet, row: number, column: number): object | null {
  const found = sheet.validations.get(here().doors.cellKey(row, column));
  return found ? ruleShape.make({ ...found }) : null;
}
