import { addresseeOf, type Grid, type Person, postalText } from './person.ts';
import { splitAddress } from './split-address.ts';

const HEADERS = [
  '郵便番号',
  '都道府県',
  '住所1',
  '住所2',
  '会社名',
  '部署',
  '役職',
  '氏名',
  '敬称',
  '連名',
] as const;

/** The columns that label and postcard programs of Japan take: one row per letter, all text. */
export function labelsJp(people: readonly Person[]): Grid {
  return { headers: HEADERS, rows: people.map(labelOf) };
}

function labelOf(person: Person): string[] {
  const { prefecture, street, building } = splitAddress(person.address);
  const { company, name, honorific } = addresseeOf(person);
  return [
    postalText(person.postalCode),
    prefecture,
    street,
    building,
    company,
    person.department,
    person.title,
    name,
    honorific,
    person.jointNames,
  ];
}
