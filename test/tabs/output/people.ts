import type { Person } from '../../../src/tabs/output/person.ts';

/** A person of whom the sheet says only what a test gives. */
export function person(known: Partial<Person>): Person {
  return {
    name: '',
    company: '',
    department: '',
    title: '',
    email: '',
    phone: '',
    postalCode: '',
    address: '',
    jointNames: '',
    ...known,
  };
}

export const TARO = person({
  name: '山田 太郎',
  phone: '9012345678',
  postalCode: '1500001',
  address: '東京都渋谷区神宮前1-2-3 サンハイツ101',
  jointNames: '花子',
});

export const OFFICE = person({
  name: '佐藤 一様',
  company: '株式会社青木商店',
  department: '営業部',
  title: '部長',
  postalCode: '810-0012',
  address: '福岡県福岡市中央区白金２丁目１番１号',
});
