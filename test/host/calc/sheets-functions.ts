/** Functions of Google Sheets that the engine lacks and that formulas often hold. */
import type { BaseFunction, BaseValueObject } from '@univerjs/preset-sheets-node-core';
import type { Univer } from './univer.ts';

/** `ARRAYFORMULA` and `COUNTUNIQUE`; the engine calculates every formula as an array anyway. */
export function sheetsFunctions({ sheets }: Univer): BaseFunction[] {
  class ArrayFormula extends sheets.BaseFunction {
    override minParams = 1;
    override maxParams = 1;
    override calculate(value: BaseValueObject): BaseValueObject {
      return value;
    }
  }
  class CountUnique extends sheets.BaseFunction {
    override minParams = 1;
    override maxParams = 255;
    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const seen = new Set<unknown>();
      for (const value of values) {
        if (!value.isArray()) seen.add(value.getValue());
        else {
          (value as InstanceType<typeof sheets.ArrayValueObject>).iterator((cell) => {
            if (cell && !cell.isNull() && cell.getValue() !== '') seen.add(cell.getValue());
          });
        }
      }
      return sheets.NumberValueObject.create(seen.size);
    }
  }
  return [new ArrayFormula('ARRAYFORMULA'), new CountUnique('COUNTUNIQUE')];
}

/** Their names, which the engine's own list does not hold. */
export const SHEETS_FUNCTIONS: ReadonlySet<string> = new Set(['ARRAYFORMULA', 'COUNTUNIQUE']);
