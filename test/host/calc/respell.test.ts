import { expect, test } from 'vitest';
import { respell } from './respell.ts';

const tab = (name: string | null) => ({ name: name ?? 'Own', rows: 100 });
const moved = (formula: string, down: number, right: number) =>
  respell(formula, tab, { down, right });

test('open ranges are closed at the end of the grid, and nothing else changes', () => {
  expect(respell('=F(A2:A,$B$2:C)&"A2:A"', tab)).toBe('=F(A2:A100,$B$2:C100)&"A2:A"');
  expect(respell('=SUM(A:A)+SUM(2:3)+B2', tab)).toBe('=SUM(A:A)+SUM(2:3)+B2');
});

test('tab names are quoted and take the spelling of the tab', () => {
  expect(respell("=orders!A1+'It''s'!B2", (name) => tab(name === 'orders' ? 'Orders' : name))).toBe(
    "='Orders'!A1+'It''s'!B2",
  );
});

test('a moved formula keeps what is fixed', () => {
  expect(moved('=$H2&H$2&$H$2&H2', 3, 1)).toBe('=$H5&I$2&$H$2&I5');
  expect(moved('=COUNTIF(A$2:A2,A2)', 2, 0)).toBe('=COUNTIF(A$2:A4,A4)');
  expect(moved('=A1', -1, 0)).toBe('=#REF!');
});
