import { checkShape, type RangeSelf } from './cells.ts';
import { failLater, violate } from './gate.ts';
import { exception, here } from './host.ts';
import { itself } from './shape.ts';
import { isCellValue } from './signature.ts';

/** The most characters that a cell can hold. */
const cellLimit = 50_000;

/**
 * Writes values as typed entries; `method` is whose call it is. Nothing is written unless all of it
 * can be; a text that is too long is found only when the queue is carried out.
 */
export function put(self: RangeSelf, data: unknown[][], method: string): typeof itself {
  const { doors, book, clock } = here();
  checkShape(self, data);
  for (const line of data) {
    for (const value of line) {
      if (!isCellValue(value)) {
        throw exception(
          `The parameters (Object[]) don't match the method signature for ${method}.`,
        );
      }
      if (typeof value === 'string' && value.length > cellLimit) {
        failLater(
          'Your input contains more than the maximum of 50000 characters in a single cell.',
        );
        return itself;
      }
    }
  }
  const { formulas } = doors.writeValues(book, self.sheet, self.area, data, clock.now());
  // A formula made of data is how an injected cell gets to work; formulas have their own methods.
  if (formulas.length > 0) {
    const cell = doors.areaText(doors.cellAt(formulas[0]));
    violate(`${method} wrote a formula into ${self.sheet.name}!${cell}`);
  }
  return itself;
}
