import type { ConditionalRule as XlsxRule } from 'hucre/xlsx';
import { scalesOf } from '../calc/gradient.ts';
import { areaText } from '../model/notation.ts';
import type { Sheet } from '../workbook.ts';

/** The colour rules of a sheet as Excel knows them: formulas first, then colour scales. */
export function rulesOf(sheet: Sheet): XlsxRule[] {
  const formulas = formulaRules(sheet);
  return [...formulas, ...scaleRules(sheet, formulas.length)];
}

function formulaRules(sheet: Sheet): XlsxRule[] {
  return sheet.rules
    .filter(({ formula, areas }) => formula !== '' && areas.length > 0)
    .map(({ areas, formula, background, color, bold }, i) => {
      const fill = background ? { rgb: background.slice(1).toUpperCase() } : undefined;
      const font =
        color || bold ? { bold, color: color ? { rgb: color.slice(1) } : undefined } : undefined;
      return {
        type: 'expression',
        priority: i + 1,
        formula: formula.slice(1),
        range: areas.map(areaText).join(' '),
        style: {
          fill: fill && { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill },
          font,
        },
      };
    });
}

function scaleRules(sheet: Sheet, before: number): XlsxRule[] {
  return scalesOf(sheet).map(({ rule, min, max }, i) => ({
    type: 'colorScale',
    priority: before + i + 1,
    range: rule.areas.map(areaText).join(' '),
    colorScale: {
      cfvo: [
        min.type === 'NUMBER' ? { type: 'num', value: min.value } : { type: 'min' },
        max.type === 'NUMBER' ? { type: 'num', value: max.value } : { type: 'max' },
      ],
      colors: [min, max].map(({ color }) => `FF${color.slice(1).toUpperCase()}`),
    },
  }));
}
