import type { Cell } from '../../../src/sales/sales.ts';
import { shopOn } from '../shop.ts';

const HEADER = ['Order date', 'Customer', 'Amount', 'Product', 'Staff', 'Address'];

const ROWS: Cell[][] = [
  ['2024-06-01', 'Ann', 30, 'Green tea', 'Sato', '1 Kyoto Road'],
  ['2024-07-01', 'Ann', 30, 'Cup, blue', 'Sato', '1 Kyoto Road'],
  ['2024-09-01', 'Ann', 40, 'green TEA', 'Sato', '1 Kyoto Road'],
  ['2024-01-10', 'Bob', 500, 'Kettle', 'Mori', '2 Nara Road'],
  ['2024-09-20', 'Cat', 20, 'Green tea', 'Ｓａｔｏ', '3 kyoto road'],
  ['2023-02-01', 'Dan', 90, 'Cup, blue', '', ''],
  ['2023-03-01', 'Dan', 90, '', '', ''],
];

/** Four customers of a tea shop on 2024-09-30; of Dan less is known than of the others. */
export const teaShop = () => shopOn([HEADER, ...ROWS], '2024-09-30');
