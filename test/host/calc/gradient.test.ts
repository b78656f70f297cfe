import { expect, test } from 'vitest';
import { addSheet, newWorkbook, putValues } from '../workbook.ts';
import { gradientPainter } from './gradient.ts';

test('a colour scale runs from its first to its last colour and leaves blank cells alone', () => {
  const sheet = addSheet(newWorkbook(), 'Report');
  putValues(sheet, 0, 0, [[0, 0.5, 1, '', 'text', 7]]);
  sheet.rules.push({
    areas: [{ row: 0, column: 0, rows: 1, columns: 5 }],
    formula: '',
    background: null,
    color: null,
    bold: false,
    other: {
      gradient: {
        min: { color: '#000000', type: 'NUMBER', value: '0' },
        max: { color: '#FFFFFF', type: '', value: '' },
      },
    },
  });
  const paint = gradientPainter(sheet);
  expect([0, 1, 2].map((column) => paint(0, column)?.background)).toEqual([
    '#000000',
    '#808080',
    '#ffffff',
  ]);
  expect([3, 4, 5].map((column) => paint(0, column))).toEqual([null, null, null]);
});
