/**
 * The local workbook: the truth behind the stand-in, as plain data. The services that `dist/Code.js`
 * sees (`services/`) and the page, the calculator and the file formats all work on these objects;
 * nothing else holds cells. Rows and columns count from 0 everywhere here.
 */
export * from './model/book.ts';
export { lastColumn, lastRow, putValues, valueAt } from './model/cells.ts';
export { formatAt, isDateFormat, setFormat } from './model/formats.ts';
export { snapshot, snapshotSheet } from './model/snapshot.ts';
export { instantOf, serialOf } from './model/zone.ts';
