/** What the engine answers, in our terms. */
import type {
  BaseReferenceObject,
  FunctionVariantType,
  IAllRuntimeData,
  IFormulaRuntimeService,
} from '@univerjs/preset-sheets-node-core';
import type { Question } from './asking.ts';
import { type Cell, cellOf } from './cell.ts';

/** Rows and columns of an array result. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What a question gave. */
export interface Result extends Cell {
  /** The sentence behind an error, where the engine knows one. */
  readonly message?: string;
  /** The size of an array result, be it spilled or blocked; `null` for a single value. */
  readonly size: Size | null;
  /** All cells of a spilled result, row by row, the formula's own among them. */
  readonly spill: readonly (readonly Cell[])[] | null;
}

type Sizes = ReadonlyMap<string, Size>;
const keyOf = (sheet: string, row: number, column: number) => `${sheet} ${row} ${column}`;

/**
 * Notes how large each formula's result is while it is calculated: of a blocked one the engine
 * answers nothing but `#SPILL!`.
 */
export function watchSizes(runtime: IFormulaRuntimeService): Sizes {
  const sizes = new Map<string, Size>();
  const store = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (variant) => {
    const key = keyOf(runtime.currentSubUnitId, runtime.currentRow, runtime.currentColumn);
    const size = sizeOf(variant);
    if (size) sizes.set(key, size);
    else sizes.delete(key);
    store(variant);
  };
  return sizes;
}

function sizeOf(variant: FunctionVariantType): Size | null {
  if (!variant.isReferenceObject() && !variant.isArray()) return null;
  const { startRow, startColumn, endRow, endColumn } = (
    variant as BaseReferenceObject
  ).getRangePosition();
  const size = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  return size.rows === 1 && size.columns === 1 ? null : size;
}

const malformed: Result = {
  value: '#ERROR!',
  pattern: '',
  message: 'Formula parse error.',
  size: null,
  spill: null,
};

/** The results in the order of the questions; `isFormula` tells what cannot even be parsed. */
export function results(
  unit: string,
  questions: readonly Question[],
  data: IAllRuntimeData,
  sizes: Sizes,
  isFormula: (text: string) => boolean,
): Result[] {
  return questions.map(({ sheet, row, column, formula }) => {
    if (!isFormula(formula)) return malformed;
    const own = cellOf(data.unitData[unit]?.[sheet]?.getValue(row, column));
    const size = sizes.get(keyOf(sheet, row, column)) ?? null;
    const array = data.arrayFormulaCellData[unit]?.[sheet];
    if (!size || !array || own.value === '#SPILL!') return { ...own, size, spill: null };
    const spill = Array.from({ length: size.rows }, (_, r) =>
      Array.from({ length: size.columns }, (_, c) => cellOf(array.getValue(row + r, column + c))),
    );
    return { ...own, size, spill };
  });
}
