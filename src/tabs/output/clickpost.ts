import { breakAddress, lengthOf } from './break-address.ts';
import { forCp932, outsideCp932 } from './cp932.ts';
import { addresseeOf, type Grid, type Person, postalText } from './person.ts';

const HEADERS = [
  'お届け先郵便番号',
  'お届け先氏名',
  'お届け先敬称',
  'お届け先住所1行目',
  'お届け先住所2行目',
  'お届け先住所3行目',
  'お届け先住所4行目',
  '内容品',
] as const;

/** What クリックポスト takes in one upload, and on one line. */
const ROWS = 40;
const WIDTH = 20;
const LINES = 4;

/** Why somebody cannot be sent anything this way. */
export type Unfit = 'noPostalCode' | 'noAddress' | 'nameTooLong' | 'addressTooLong';

export interface Clickpost {
  /** One per upload of at most 40 rows. */
  readonly tabs: readonly Grid[];
  /** By index into the people. */
  readonly leftOut: readonly { readonly person: number; readonly reason: Unfit }[];
  /** Characters that the upload does not know, which the owner must replace: code page 932. */
  readonly unprintable: readonly {
    readonly person: number;
    readonly characters: readonly string[];
  }[];
}

/** The uploads of クリックポスト for these people; whom it cannot carry is left out with the reason. */
export function clickpost(people: readonly Person[], contents: string): Clickpost {
  const rows: (readonly string[])[] = [];
  const leftOut: { person: number; reason: Unfit }[] = [];
  const unprintable: { person: number; characters: readonly string[] }[] = [];
  for (let person = 0; person < people.length; person++) {
    const row = rowOf(people[person], contents);
    if (typeof row === 'string') {
      leftOut.push({ person, reason: row });
      continue;
    }
    rows.push(row);
    const characters = outsideCp932(row.join(''));
    if (characters.length > 0) unprintable.push({ person, characters });
  }
  const tabs: Grid[] = [];
  for (let at = 0; at < rows.length; at += ROWS) {
    tabs.push({ headers: HEADERS, rows: rows.slice(at, at + ROWS) });
  }
  return { tabs, leftOut, unprintable };
}

function rowOf(person: Person, contents: string): string[] | Unfit {
  const postalCode = postalText(person.postalCode);
  if (!/^\d{3}-\d{4}$/.test(postalCode)) return 'noPostalCode';
  if (person.address.trim() === '') return 'noAddress';
  const { company, name, honorific } = addresseeOf(person);
  const office = withDepartment(company, person.department);
  const addressed = name === '' ? office : name;
  if (lengthOf(addressed) > WIDTH) return 'nameTooLong';
  // A person at a firm is only found by the firm's name, which takes the last line.
  const firm = name === '' || company === '' ? [] : [office];
  const lines = breakAddress(person.address, WIDTH, LINES - firm.length);
  if (lines === null || firm.some((line) => lengthOf(line) > WIDTH)) return 'addressTooLong';
  const address = [...lines, ...firm];
  while (address.length < LINES) address.push('');
  return [postalCode, addressed, honorific, ...address, contents].map(forCp932);
}

/** The department helps where there is room for it; the firm is found without. */
function withDepartment(company: string, department: string): string {
  const whole = `${company} ${department}`.trim();
  return lengthOf(whole) > WIDTH ? company : whole;
}
