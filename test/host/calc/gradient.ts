import { type ConditionalRule, type Sheet, valueAt } from '../workbook.ts';
import type { Painter } from './paint.ts';

/** One end of a colour scale as the services store it; the end of the data where `type` is empty. */
interface Point {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

/** A colour scale from the smallest to the largest number of its cells. */
export interface Scale {
  readonly rule: ConditionalRule;
  readonly min: Point;
  readonly max: Point;
}

/** The colour scales of a sheet that have two ends. */
export function scalesOf(sheet: Sheet): readonly Scale[] {
  return sheet.rules.flatMap((rule) => {
    const { gradient } = (rule.other ?? {}) as { gradient?: { min?: Point; max?: Point } };
    const { min, max } = gradient ?? {};
    return min && max ? [{ rule, min, max }] : [];
  });
}

/** Colours the cells of colour scales; a cell without a number keeps its own look. */
export function gradientPainter(sheet: Sheet): Painter {
  const scales = scalesOf(sheet).map((scale) => ({ scale, ends: endsOf(sheet, scale) }));
  return (row, column) => {
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'number') return null;
    for (const { scale, ends } of scales) {
      if (!scale.rule.areas.some((area) => holds(area, row, column))) continue;
      const share = ends[1] > ends[0] ? (value - ends[0]) / (ends[1] - ends[0]) : 0;
      const background = mixed(scale.min.color, scale.max.color, Math.min(1, Math.max(0, share)));
      return { background, color: null, bold: false };
    }
    return null;
  };
}

function endsOf(sheet: Sheet, { rule, min, max }: Scale): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const { row, column, rows, columns } of rule.areas) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const value = valueAt(sheet, r, c);
        if (typeof value !== 'number') continue;
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
  }
  return [
    min.type === 'NUMBER' ? Number(min.value) : low,
    max.type === 'NUMBER' ? Number(max.value) : high,
  ];
}

function holds(area: ConditionalRule['areas'][number], row: number, column: number): boolean {
  const down = row - area.row;
  const right = column - area.column;
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

/** A colour `share` of the way between two, as `#RRGGBB`. */
function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round(a + share * (b - a));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
