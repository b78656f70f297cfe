/** The add-on's own functions in the engine's terms: arguments in, one result out. */
import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  ErrorValueObject,
  FunctionVariantType,
} from '@univerjs/preset-sheets-node-core';
import { isDateFormat, type Value } from '../workbook.ts';
import { type Cell, cellOf } from './cell.ts';
import type { Univer } from './univer.ts';

/** A cell or a literal as an argument: a number under a date format is a date. */
export type Scalar = Value | Date;
/** One value, or the rows of a range. */
export type Argument = Scalar | Scalar[][];

/** A result: rows of cells (one row of one cell for a single value), or what went wrong. */
export type Answer = { readonly rows: readonly (readonly Cell[])[] } | { readonly error: string };

/** Computes one call; `sheet`, `row` and `column` are the cell whose formula calls. */
export type Answerer = (
  args: Argument[],
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
) => Answer;

/** The functions by name, and how a serial number becomes an instant. */
export interface Answerers {
  readonly functions: ReadonlyMap<string, Answerer>;
  readonly dateOf: (serial: number) => Date;
}

/**
 * The class that makes an engine function of an answerer. It is a class because the engine takes
 * only heirs of its own; it catches everything, because an exception would end the process.
 */
export function functionClass(
  { sheets }: Univer,
  dateOf: Answerers['dateOf'],
): new (
  name: string,
  answerer: Answerer,
) => BaseFunction {
  return class extends sheets.BaseFunction {
    override needsReferenceObject = true;
    private readonly answerer: Answerer;

    constructor(name: string, answerer: Answerer) {
      super(name);
      this.answerer = answerer;
    }

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const cell = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
      const args = () => variants.map((variant) => argument(variant, dateOf));
      const answer = attempt(() => this.answerer(args(), cell));
      if ('error' in answer) return sheets.ErrorValueObject.create(sheets.ErrorType.ERROR);
      if (answer.rows.length === 1 && answer.rows[0].length === 1) return object(answer.rows[0][0]);
      return sheets.ArrayValueObject.create({
        calculateValueList: answer.rows.map((line) => line.map(object)),
        rowCount: answer.rows.length,
        columnCount: answer.rows[0].length,
        unitId: '',
        sheetId: '',
        row: -1,
        column: -1,
      });
    }
  };

  function object({ value, pattern }: Cell): BaseValueObject {
    if (typeof value === 'number') return sheets.NumberValueObject.create(value, pattern);
    if (typeof value === 'boolean') return sheets.BooleanValueObject.create(value);
    return sheets.StringValueObject.create(value);
  }
}

function attempt(run: () => Answer): Answer {
  try {
    return run();
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** A single cell is a scalar, whether the engine hands it over as a cell, a range or an array. */
function argument(variant: FunctionVariantType, dateOf: Answerers['dateOf']): Argument {
  if (!variant.isReferenceObject() && !variant.isArray()) {
    return ofValue(variant as BaseValueObject, dateOf);
  }
  const rows = variant.isReferenceObject()
    ? ofReference(variant as BaseReferenceObject, dateOf)
    : (variant as ArrayValueObject)
        .getArrayValue()
        .map((line) => line.map((value) => (value ? ofValue(value, dateOf) : '')));
  return rows.length === 1 && rows[0].length === 1 ? rows[0][0] : rows;
}

/** A blank middle argument comes as a null object, and counts as a blank cell. */
function ofValue(object: BaseValueObject, dateOf: Answerers['dateOf']): Scalar {
  if (object.isNull()) return '';
  if (object.isError()) return (object as ErrorValueObject).getErrorType();
  return scalar(object.getValue() as Value, object.getPattern(), dateOf);
}

function ofReference(reference: BaseReferenceObject, dateOf: Answerers['dateOf']): Scalar[][] {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  // `getCellData` would look for these three again for every cell of a long column.
  const results = reference.getCurrentRuntimeSheetData();
  const spilled = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const own = reference.getCurrentActiveSheetData().cellData;
  const rows: Scalar[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const line: Scalar[] = [];
    for (let c = startColumn; c <= endColumn; c++) {
      const cell = results?.getValue(row, c) || spilled?.getValue(row, c) || own.getValue(row, c);
      const { value, pattern } = cellOf(cell);
      line.push(scalar(value, pattern, dateOf));
    }
    rows.push(line);
  }
  return rows;
}

function scalar(value: Value, pattern: string, dateOf: Answerers['dateOf']): Scalar {
  const isDate = typeof value === 'number' && pattern !== '' && isDateFormat(pattern);
  return isDate ? dateOf(value) : value;
}
