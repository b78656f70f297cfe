import { expect, test } from 'vitest';
import { columnName, tableName, zoneName } from '../../src/warehouse/names.ts';

test.each([
  ['my-project.shop.sales', '`my-project.shop.sales`'],
  [' `my-project.shop.sales` ', '`my-project.shop.sales`'],
  ['`my-project`.`shop`.`sales`', '`my-project.shop.sales`'],
  ['my-project:shop.sales', '`my-project.shop.sales`'],
  ['example.com:my-project.shop.sales', '`example.com:my-project.shop.sales`'],
  ['shop.sales-2024', '`shop.sales-2024`'],
  ['shop.売上 明細', '`shop.売上 明細`'],
  ['shop.sales_*', '`shop.sales_*`'],
])('%s is a table', (typed, quoted) => {
  expect(tableName(typed)).toBe(quoted);
});

test.each([
  '',
  'sales',
  'My_Project.shop.sales',
  'my-project.my-shop.sales',
  'my-project.shop.sales; DROP TABLE x',
  'shop.a.b.c.d',
  "shop.o'brien",
  'shop.',
])('%j is no table', (typed) => {
  expect(tableName(typed)).toEqual({ code: 'warehouseTable', values: [typed] });
});

test.each([
  ['customer', '`customer`'],
  ['`order`', '`order`'],
  ['お客様番号', '`お客様番号`'],
  ['Total amount (no', null],
  ['Total amount', '`Total amount`'],
  ['a.b', null],
  ['a`b', null],
  ['', null],
  ['a\nb', null],
  ['x'.repeat(301), null],
])('%j as a column', (typed, quoted) => {
  expect(columnName(typed)).toEqual(quoted ?? { code: 'warehouseColumn', values: [typed] });
});

test('zones are quoted, and nothing else passes for one', () => {
  expect(zoneName('Asia/Tokyo')).toBe("'Asia/Tokyo'");
  expect(zoneName('America/Argentina/Buenos_Aires')).toBe("'America/Argentina/Buenos_Aires'");
  expect(zoneName('Etc/GMT-9')).toBe("'Etc/GMT-9'");
  expect(zoneName("UTC') OR ('1")).toEqual({ code: 'warehouseZone', values: ["UTC') OR ('1"] });
});
