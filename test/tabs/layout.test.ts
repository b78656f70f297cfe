import { expect, test } from 'vitest';
import { layoutNew, layoutOver } from '../../src/tabs/layout.ts';
import type { ColumnPlan, TabPlan } from '../../src/tabs/plan.ts';

const column = (id: string, values: (string | number)[], owner = false): ColumnPlan => ({
  id,
  header: id.toUpperCase(),
  format: 'text',
  width: 100,
  values,
  ...(owner ? { owner } : {}),
});

const plan = (customers: [string, number][]): TabPlan => ({
  kind: 'customers',
  name: 'Customers',
  columns: [
    column(
      'key',
      customers.map(([key]) => key),
    ),
    column(
      'orders',
      customers.map(([, orders]) => orders),
    ),
    column('note', [], true),
  ],
  rules: [],
  record: {},
});

const HEADERS = { key: 'KEY', orders: 'ORDERS', note: 'NOTE' };

test('a new tab has our columns side by side and an empty one for the owner', () => {
  const layout = layoutNew(plan([['ann', 3]]));
  expect(layout.blocks.map(({ cells }) => cells)).toEqual([
    [
      ['KEY', 'ORDERS', 'NOTE'],
      ['ann', 3, ''],
    ],
  ]);
});

test('a note follows its customer: rows stay where they are and new customers come below', () => {
  const cells = [
    ['KEY', 'ORDERS', 'NOTE'],
    ['ann', 3, ''],
    ['bob', 2, 'likes rye'],
  ];
  const layout = layoutOver(
    plan([
      ['cat', 9],
      ['bob', 5],
      ['ann', 4],
    ]),
    { cells, headers: HEADERS },
  );
  expect(layout).toMatchObject({
    allOurs: false,
    blocks: [
      {
        column: 0,
        cells: [
          ['KEY', 'ORDERS'],
          ['ann', 4],
          ['bob', 5],
          ['cat', 9],
        ],
      },
    ],
  });
});

test('as long as the owner wrote nothing the tab is best first again', () => {
  const cells = [
    ['KEY', 'ORDERS', 'NOTE'],
    ['ann', 3, ''],
    ['bob', 2, false],
    ['dan', 1, ''],
  ];
  const layout = layoutOver(
    plan([
      ['bob', 5],
      ['ann', 4],
    ]),
    { cells, headers: HEADERS },
  );
  expect(layout).toMatchObject({
    allOurs: true,
    blocks: [
      {
        column: 0,
        cells: [
          ['KEY', 'ORDERS'],
          ['bob', 5],
          ['ann', 4],
          ['', ''],
        ],
      },
    ],
  });
});

test('a customer who left the sales keeps key and note', () => {
  const cells = [
    ['KEY', 'ORDERS', 'NOTE'],
    ['=gone', 3, 'moved away'],
  ];
  const layout = layoutOver(plan([['ann', 4]]), { cells, headers: HEADERS });
  expect(layout).toMatchObject({
    blocks: [
      {
        cells: [
          ['KEY', 'ORDERS'],
          ["'=gone", ''],
          ['ann', 4],
        ],
      },
    ],
  });
});

test('columns that the owner added or moved between ours are not written', () => {
  const cells = [
    ['ORDERS', 'MINE', 'KEY', 'NOTE'],
    [3, 'x', 'ann', ''],
  ];
  const layout = layoutOver(plan([['ann', 4]]), { cells, headers: HEADERS });
  expect(layout).toMatchObject({
    at: [2, 0, 3],
    blocks: [
      { column: 0, cells: [['ORDERS'], [4]] },
      { column: 2, cells: [['KEY'], ['ann']] },
    ],
  });
});

test('an owner column that was renamed or removed is not made again', () => {
  const cells = [
    ['KEY', 'ORDERS', 'Memo'],
    ['ann', 3, 'x'],
  ];
  const layout = layoutOver(plan([['ann', 4]]), { cells, headers: HEADERS });
  expect(layout).toMatchObject({ at: [0, 1, -1], headers: ['KEY', 'ORDERS', 'Memo'] });
});

test('without the key column nothing can follow its customer, and that is said', () => {
  const layout = layoutOver(plan([['ann', 4]]), {
    cells: [['WHO', 'ORDERS', 'NOTE']],
    headers: HEADERS,
  });
  expect(layout).toEqual({ code: 'keyColumnGone', values: ['Customers', 'KEY'] });
});

test('no text that could become a formula is written bare', () => {
  const layout = layoutNew(
    plan([
      ['=1+1', 1],
      ['+81 90', 1],
      ['-x', 1],
      ['@a', 1],
      ['\tb', 1],
    ]),
  );
  expect(layout.blocks[0].cells.slice(1).map(([key]) => key)).toEqual([
    "'=1+1",
    "'+81 90",
    "'-x",
    "'@a",
    "'\tb",
  ]);
});
