import { withZeros } from '../../sales/contact-keys.ts';
import { plain } from '../../sales/plain.ts';
import { addresseeOf, type Grid, type Person, postalText } from './person.ts';
import { splitAddress } from './split-address.ts';

const HEADERS = [
  'お届け先電話番号',
  'お届け先郵便番号',
  'お届け先住所',
  'お届け先アパートマンション名',
  'お届け先会社・部門１',
  'お届け先会社・部門２',
  'お届け先名',
  'お届け先名(ｶﾅ)',
  '敬称',
  'ご依頼主電話番号',
  'ご依頼主郵便番号',
  'ご依頼主住所',
  'ご依頼主アパートマンション',
  'ご依頼主名',
  '品名１',
] as const;

/** The shop itself, and what it sends. */
export interface Sender {
  readonly name: string;
  readonly phone: string;
  readonly postalCode: string;
  readonly address: string;
  readonly contents: string;
}

/**
 * The columns of ヤマト B2クラウド. A firm without a person stands in the name column, which must not
 * be empty; the column for the reading is empty, since no sheet of sales has it.
 */
export function yamatoB2(people: readonly Person[], sender: Sender): Grid {
  const from = placeOf(sender);
  return {
    headers: HEADERS,
    rows: people.map((person) => {
      const { company, name, honorific } = addresseeOf(person);
      const firm = name === '' ? '' : company;
      return [
        ...placeOf(person),
        firm,
        person.department,
        name === '' ? company : name,
        '',
        honorific,
        ...from,
        sender.name,
        sender.contents,
      ];
    }),
  };
}

/** Phone, postal code, address, building: the same four columns at both ends. */
function placeOf({ phone, postalCode, address }: Pick<Person, 'phone' | 'postalCode' | 'address'>) {
  const { prefecture, street, building } = splitAddress(address);
  return [withZeros(plain(phone), 'phone'), postalText(postalCode), prefecture + street, building];
}
