import { readAmount } from '../sales/amounts.ts';
import { headerKey } from '../sales/plain.ts';
import { type Cell, MONEY } from '../sales/sales.ts';

/** What owners call a tab of towns with their households. */
const TABS = ['Households', '世帯数'];
const TOWN = ['Town', 'Area', 'Postcode', '町', '町名', '地域', '郵便番号'].map(headerKey);
const HOUSEHOLDS = ['Households', 'Homes', '世帯数', '世帯'].map(headerKey);

/** Households by town as the owner typed them; undefined where there is no such tab. */
export function householdsIn(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReadonlyMap<string, number> | undefined {
  const sheet = TABS.map((name) => spreadsheet.getSheetByName(name)).find((one) => one !== null);
  if (!sheet) return undefined;
  const [header = [], ...rows] = sheet.getDataRange().getValues() as Cell[][];
  const keys = header.map((cell) => headerKey(String(cell)));
  const town = keys.findIndex((key) => TOWN.includes(key));
  const count = keys.findIndex((key) => HOUSEHOLDS.includes(key));
  if (town < 0 || count < 0) return undefined;
  const households = new Map<string, number>();
  for (const row of rows) {
    const amount = readAmount(row[count]);
    const name = String(row[town]).trim();
    if (name !== '' && amount !== null && amount > 0) households.set(name, amount / MONEY);
  }
  return households;
}
