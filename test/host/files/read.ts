import { readFile as readBytes } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { newWorkbook, type Workbook } from '../workbook.ts';
import { addXlsx } from './read-xlsx.ts';
import { addTable } from './table.ts';
import { decodeText } from './text.ts';

/** Where the workbook lives: its locale such as `en_GB` and its zone such as `Europe/London`. */
export interface Setting {
  readonly locale: string;
  readonly zone: string;
}

/**
 * Reads the owner's own `.csv`, `.tsv` or `.xlsx` file into a workbook. Throws one plain sentence
 * when the file is missing, of another kind or damaged.
 */
export async function readFile(path: string, setting: Setting): Promise<Workbook> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch {
    throw new Error(`The file “${path}” cannot be read.`);
  }
  return readBook(basename(path), bytes, setting);
}

/** The same for a file that is already in memory; its name says what kind it is. */
export async function readBook(
  name: string,
  bytes: Uint8Array,
  setting: Setting,
): Promise<Workbook> {
  const kind = extname(name).toLowerCase();
  const title = basename(name, extname(name));
  const book = newWorkbook({ title, ...setting });
  if (kind === '.csv') addTable(book, title, decodeText(bytes), '');
  else if (kind === '.tsv') addTable(book, title, decodeText(bytes), '\t');
  else if (kind === '.xlsx') await addXlsx(book, bytes);
  else throw new Error(`“${name}” is no .csv, .tsv or .xlsx file.`);
  return book;
}
