import { color } from './colors.ts';
import { exception } from './host.ts';
import { type Gradient, onCopy, type RuleSelf, ruleShape } from './rules.ts';
import { free, itself, type Method, type Methods, memberName, type Shape, shape } from './shape.ts';
import { rangeSelf } from './things.ts';

type Published = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
interface Draft {
  rule: RuleSelf;
}

const blank: RuleSelf = { ranges: [], formula: '', background: null, color: null, bold: false };

/** A method that changes the draft. */
function change(takes: string, of: (...args: never[]) => Partial<RuleSelf>): Method<Draft> {
  return free(takes, (draft: Draft, ...args: never[]) => {
    draft.rule = { ...draft.rule, ...of(...args) };
    return itself;
  });
}

/** A method that asks for a criterion, in the place of any other. */
function criterion(name: string, takes: string): Method<Draft> {
  return change(takes, (...values: (string | number)[]) => ({
    formula: '',
    gradient: undefined,
    criterion: { criterion: name, values },
  }));
}

/** A method that sets one point of the gradient, with or without its value. */
function point(which: keyof Gradient, takes: string): Method<Draft> {
  return free(takes, (draft: Draft, hue: string, type?: object, value?: string) => {
    const named = type ? (memberName('Spreadsheet.InterpolationType', type) ?? '') : '';
    const gradient = {
      ...draft.rule.gradient,
      [which]: { color: color(hue) ?? '', type: named, value: value ?? '' },
    };
    draft.rule = { ...draft.rule, formula: '', criterion: undefined, gradient };
    return itself;
  });
}

const builder = {
  whenFormulaSatisfied: change('string', (formula: string) => ({
    formula: formula.startsWith('=') ? formula : `=${formula}`,
    criterion: undefined,
    gradient: undefined,
  })),
  whenTextEqualTo: criterion('TEXT_EQUAL_TO', 'string'),
  whenTextContains: criterion('TEXT_CONTAINS', 'string'),
  whenTextStartsWith: criterion('TEXT_STARTS_WITH', 'string'),
  whenNumberBetween: criterion('NUMBER_BETWEEN', 'number,number'),
  whenNumberGreaterThan: criterion('NUMBER_GREATER_THAN', 'number'),
  whenNumberLessThan: criterion('NUMBER_LESS_THAN', 'number'),
  whenCellNotEmpty: criterion('CELL_NOT_EMPTY', ''),
  whenCellEmpty: criterion('CELL_EMPTY', ''),
  setBackground: change('string|null', (hue: string | null) => ({ background: color(hue) })),
  setFontColor: change('string|null', (hue: string | null) => ({ color: color(hue) })),
  setBold: change('boolean', (bold: boolean) => ({ bold })),
  setRanges: change('list', (ranges: unknown[]) => ({
    ranges: ranges.map((range) => ({ ...rangeSelf(range) })),
  })),
  setGradientMinpoint: point('min', 'string'),
  setGradientMinpointWithValue: point('min', 'string,enum,string'),
  setGradientMidpointWithValue: point('mid', 'string,enum,string'),
  setGradientMaxpoint: point('max', 'string'),
  setGradientMaxpointWithValue: point('max', 'string,enum,string'),
  getRanges: free('', ({ rule }: Draft) => ruleMethods(rule).getRanges()),
  getBooleanCondition: free('', ({ rule }: Draft) => ruleMethods(rule).getBooleanCondition()),
  copy: free('', ({ rule }: Draft) => builderOf(rule)),
  build: free('', ({ rule }: Draft) => {
    if (!rule.formula && !rule.criterion && !rule.gradient) {
      throw exception('A conditional format rule needs a condition before it is built.');
    }
    if (rule.ranges.length === 0) {
      throw exception('A conditional format rule needs ranges before it is built.');
    }
    return ruleShape.make(rule);
  }),
} satisfies Methods<Published, Draft>;

function ruleMethods(rule: RuleSelf): { getRanges(): unknown; getBooleanCondition(): unknown } {
  return ruleShape.make(rule) as never;
}

const builderShape: Shape<Draft> = shape<Draft>(
  'Spreadsheet.ConditionalFormatRuleBuilder',
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
  builder,
);
onCopy(builderOf);

function builderOf(rule: RuleSelf): object {
  return builderShape.make({ rule });
}

/** A new rule, still without a condition. */
export function newRule(): object {
  return builderOf(blank);
}
