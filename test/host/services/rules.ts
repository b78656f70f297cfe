/** Conditional format rules as scripts see them: fixed rules, and what their conditions tell. */
import type { ConditionalRule } from '../workbook.ts';
import type { RangeSelf } from './cells.ts';
import { exception, here } from './host.ts';
import { enumeration, free, type Methods, shape } from './shape.ts';
import { rangeOf } from './things.ts';

/** A criterion beside a custom formula. */
export interface Criterion {
  readonly criterion: string;
  readonly values: readonly (string | number)[];
}

/** One point of a gradient; `type` and `value` are empty where the end of the data is meant. */
export interface GradientPoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}
/** A colour scale by its points. */
export type Gradient = Partial<Record<'min' | 'mid' | 'max', GradientPoint>>;

/** A rule with its ranges as a script holds it, apart from the workbook. */
export interface RuleSelf {
  readonly ranges: readonly RangeSelf[];
  readonly formula: string;
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly criterion?: Criterion;
  readonly gradient?: Gradient;
}

type Published = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GradientType = GoogleAppsScript.Spreadsheet.GradientCondition;

const condition = {
  getCriteriaType: free(
    '',
    ({ criterion }: RuleSelf) =>
      enumeration('Spreadsheet.BooleanCriteria')[criterion?.criterion ?? 'CUSTOM_FORMULA'],
  ),
  getCriteriaValues: free('', ({ criterion, formula }: RuleSelf) =>
    criterion ? [...criterion.values] : [formula],
  ),
  getBackground: free('', ({ background }: RuleSelf) => background?.toLowerCase() ?? null),
  getFontColor: free('', ({ color }: RuleSelf) => color?.toLowerCase() ?? null),
  getBold: free('', ({ bold }: RuleSelf) => bold || null),
} satisfies Methods<Condition, RuleSelf>;

const conditionShape = shape<RuleSelf>(
  'Spreadsheet.BooleanCondition',
  'SpreadsheetApp.BooleanCondition',
  condition,
);

const colorOf = (point: GradientPoint | undefined) => point?.color.toLowerCase() ?? '';
const kindOf = (point: GradientPoint | undefined) =>
  point?.type ? enumeration('Spreadsheet.InterpolationType')[point.type] : null;
const boundOf = (point: GradientPoint | undefined) => point?.value ?? '';

const gradientCondition = {
  getMinColor: free('', ({ min }: Gradient) => colorOf(min)),
  getMinType: free('', ({ min }: Gradient) => kindOf(min)),
  getMinValue: free('', ({ min }: Gradient) => boundOf(min)),
  getMidColor: free('', ({ mid }: Gradient) => colorOf(mid)),
  getMidType: free('', ({ mid }: Gradient) => kindOf(mid)),
  getMidValue: free('', ({ mid }: Gradient) => boundOf(mid)),
  getMaxColor: free('', ({ max }: Gradient) => colorOf(max)),
  getMaxType: free('', ({ max }: Gradient) => kindOf(max)),
  getMaxValue: free('', ({ max }: Gradient) => boundOf(max)),
} satisfies Methods<GradientType, Gradient>;

const gradientShape = shape<Gradient>(
  'Spreadsheet.GradientCondition',
  'SpreadsheetApp.GradientCondition',
  gradientCondition,
);

const rule = {
  getRanges: free('', ({ ranges }: RuleSelf) => ranges.map(rangeOf)),
  getBooleanCondition: free('', (self: RuleSelf) =>
    self.gradient ? null : conditionShape.make(self),
  ),
  getGradientCondition: free('', ({ gradient }: RuleSelf) =>
    gradient ? gradientShape.make(gradient) : null,
  ),
  copy: free('', (self: RuleSelf) => copyRule(self)),
} satisfies Methods<Published, RuleSelf>;

/** `ConditionalFormatRule`. */
export const ruleShape = shape<RuleSelf>(
  'Spreadsheet.ConditionalFormatRule',
  'SpreadsheetApp.ConditionalFormatRule',
  rule,
);

let copyRule: (self: RuleSelf) => object = () => {
  throw exception('The builder of rules is not there yet.');
};

/** Tells how a builder is made from a rule, once the builder's class exists. */
export function onCopy(copy: (self: RuleSelf) => object): void {
  copyRule = copy;
}

/** A rule of the workbook as a script gets it. */
export function ruleOf(sheet: RangeSelf['sheet'], stored: ConditionalRule): object {
  const { areas, formula, background, color, bold } = stored;
  const other = (stored.other ?? {}) as Pick<RuleSelf, 'criterion' | 'gradient'>;
  const ranges = areas.map((area) => ({ sheet, area: { ...area } }));
  return ruleShape.make({ ranges, formula, background, color, bold, ...other });
}

/** A script's rule as the workbook keeps it; throws when it speaks of another sheet. */
export function storedRule(sheet: RangeSelf['sheet'], rule: object): ConditionalRule {
  const { ranges, formula, background, color, bold, criterion, gradient } = ruleShape.selfOf(rule)!;
  const { doors } = here();
  const foreign = ranges.some((range) => range.sheet !== sheet);
  if (foreign || doors.sheetsNamed(formula).length > 0) {
    throw exception('Conditional format rule cannot reference a different sheet.');
  }
  const areas = ranges.map(({ area }) => area);
  const other = criterion ? { criterion } : gradient ? { gradient } : undefined;
  return doors.keep({ areas, formula, background, color, bold, other });
}
