import { emailKey } from '../../../src/sales/contact-keys.ts';

/** What would make a mail merge stumble over a tab. */
export type FaultCode =
  | 'noHeader'
  | 'headerEmpty'
  | 'headerSpaces'
  | 'headerTwice'
  | 'blankRow'
  | 'blankColumn'
  | 'addressTwice'
  | 'emailSentFilled'
  | 'notText';

export interface Fault {
  readonly code: FaultCode;
  /** 0-based, in the tab; -1 where it is a matter of the whole column or tab. */
  readonly row: number;
  readonly column: number;
}

/** The headers that merges look for, the same in every language. */
const RECIPIENT = 'Recipient';
const EMAIL_SENT = 'Email Sent';

/**
 * Checks the cells of a finished list tab, row 1 the headers, against what mail merges ask for
 * (METHODS 9). An empty box to tick is the only cell that is no text. No faults, no answers.
 */
export function lint(cells: readonly (readonly unknown[])[]): readonly Fault[] {
  const [headers, ...rows] = cells;
  if (headers === undefined) return [{ code: 'noHeader', row: -1, column: -1 }];
  return [...lintHeaders(headers, rows), ...lintRows(headers, rows)];
}

function lintHeaders(headers: readonly unknown[], rows: readonly (readonly unknown[])[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  headers.forEach((header, column) => {
    const text = String(header);
    const found = (code: FaultCode): number => faults.push({ code, row: -1, column });
    if (text.trim() === '') {
      found(rows.every((row) => isEmpty(row[column])) ? 'blankColumn' : 'headerEmpty');
      return;
    }
    if (text !== text.trim()) found('headerSpaces');
    if (seen.has(text.trim())) found('headerTwice');
    seen.add(text.trim());
  });
  return faults;
}

function lintRows(headers: readonly unknown[], rows: readonly (readonly unknown[])[]): Fault[] {
  const faults: Fault[] = [];
  const addresses = new Set<string>();
  rows.forEach((cells, at) => {
    const row = at + 1;
    if (cells.every(isEmpty)) faults.push({ code: 'blankRow', row, column: -1 });
    cells.forEach((cell, column) => {
      const found = (code: FaultCode): number => faults.push({ code, row, column });
      if (column >= headers.length && !isEmpty(cell)) found('headerEmpty');
      if (typeof cell !== 'string' && typeof cell !== 'boolean') found('notText');
      if (headers[column] === EMAIL_SENT && cell !== '') found('emailSentFilled');
      if (headers[column] !== RECIPIENT) return;
      const address = emailKey(String(cell));
      if (address !== '' && addresses.has(address)) found('addressTwice');
      addresses.add(address);
    });
  });
  return faults;
}

function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === '' || cell === false;
}
