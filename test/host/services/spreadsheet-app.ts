import { flush } from './gate.ts';
import { here } from './host.ts';
import { newRichText } from './rich-text.ts';
import { newRule } from './rule-builder.ts';
import { free, locate, type Methods, menu, shape, view } from './shape.ts';
import { activate, getActiveSheet } from './spreadsheet.ts';
import { spreadsheetOf } from './things.ts';
import { uiOf } from './ui.ts';
import { newValidation } from './validation.ts';

/** The spreadsheet that the script belongs to; null for a script that belongs to none. */
const active = () => (here().options.container === false ? null : spreadsheetOf());

const spreadsheetApp = {
  getActive: locate('', active),
  getActiveSpreadsheet: locate('', active),
  getActiveSheet: locate('', getActiveSheet),
  setActiveSheet: view('Sheet,boolean?', activate),
  getUi: menu('', uiOf),
  // Flushing is what a careful script does, so unlike a read it is no penalty.
  flush: locate('', flush),
  newConditionalFormatRule: free('', newRule),
  newDataValidation: free('', newValidation),
  newRichTextValue: free('', newRichText),
} satisfies Methods<GoogleAppsScript.Spreadsheet.SpreadsheetApp, object>;

/** `SpreadsheetApp`. */
export const spreadsheetAppShape = shape<object>(
  'Spreadsheet.SpreadsheetApp',
  'SpreadsheetApp',
  spreadsheetApp,
);
