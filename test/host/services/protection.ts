import type { Sheet } from '../workbook.ts';
import { enumeration, itself, type Methods, memberName, read, shape, write } from './shape.ts';

interface ProtectionSelf {
  readonly sheet: Sheet;
}

const protection = {
  canEdit: read('', ({ sheet }: ProtectionSelf) => sheet.protection !== 'locked'),
  isWarningOnly: read('', ({ sheet }: ProtectionSelf) => sheet.protection === 'warning'),
  getProtectionType: read(
    '',
    (_self: ProtectionSelf) => enumeration('Spreadsheet.ProtectionType').SHEET,
  ),
  setWarningOnly: write('boolean', ({ sheet }: ProtectionSelf, only: boolean) => {
    sheet.protection = only ? 'warning' : 'open';
    return itself;
  }),
  remove: write('', ({ sheet }: ProtectionSelf) => {
    sheet.protection = 'none';
  }),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Protection, ProtectionSelf>;

const protectionShape = shape<ProtectionSelf>(
  'Spreadsheet.Protection',
  'SpreadsheetApp.Protection',
  protection,
);

/** Protects the whole sheet; as live, that alone restricts nobody. */
export function protect(sheet: Sheet): object {
  if (sheet.protection === 'none') sheet.protection = 'open';
  return protectionShape.make({ sheet });
}

/** The protections of one type; the workbook knows only those of whole sheets. */
export function protectionsOf(sheet: Sheet, type: unknown): object[] {
  const asked = memberName('Spreadsheet.ProtectionType', type) === 'SHEET';
  return asked && sheet.protection !== 'none' ? [protectionShape.make({ sheet })] : [];
}
