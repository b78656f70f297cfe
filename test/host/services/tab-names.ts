import type { Sheet } from '../workbook.ts';
import { exception, here } from './host.ts';

/** Throws Apps Script's words for a name that no other tab may get. */
export function checkNewName(name: string, own?: Sheet): void {
  if (name === '') throw exception('The sheet name cannot be empty.');
  if (name.length > 100) {
    throw exception('The sheet name cannot be greater than 100 characters.');
  }
  // Sheets tells names apart without case.
  const taken = here().book.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) {
    throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
