import { expect, test } from 'vitest';
import { followChange, renameSheet, sheetsNamed, shiftFormula } from './references.ts';

const columnIn = { axis: 'column', at: 1, count: 1 } as const;
const follow = (formula: string, change: Parameters<typeof followChange>[3]) =>
  followChange(formula, 'Orders', 'Orders', change);

test('references follow a column that comes in', () => {
  expect(follow('=SUM($B$2:B, A1, C:C)+D4', columnIn)).toBe('=SUM($C$2:C, A1, D:D)+E4');
});

test('texts, functions and names that look like cells stay', () => {
  const formula = '=LOG10(A1)&"B2"&RFM_SCORE(A2:A)&Q1_total&IF(TRUE,1,2)';
  expect(follow(formula, columnIn)).toBe(formula);
});

test('only references to the changed sheet follow', () => {
  expect(follow("=Other!B2+'Orders'!B2+'It''s'!B2+B2", columnIn)).toBe(
    "=Other!B2+'Orders'!C2+'It''s'!B2+C2",
  );
});

test('rows that go shrink a range, and a lost cell is an error', () => {
  const gone = { axis: 'row', at: 1, count: -2 } as const;
  expect(follow('=SUM(A1:A10)+A4+A2+SUM(A2:A3)+SUM(A2:A)+3:5', gone)).toBe(
    '=SUM(A1:A8)+A2+#REF!+SUM(#REF!)+SUM(A2:A)+2:3',
  );
});

test('a moved formula shifts what has no $', () => {
  expect(shiftFormula('=A1+$A$1+A$1+$A1+SUM(B:B)', 2, 1)).toBe('=B3+$A$1+B$1+$A3+SUM(C:C)');
  expect(shiftFormula('=A1', -1, 0)).toBe('=#REF!');
});

test('sheets are found in formulas and renamed', () => {
  expect(sheetsNamed("=A1+Data!B2+'Two words'!C3")).toEqual(['Data', 'Two words']);
  expect(renameSheet("='Two words'!A1+Data!A1", 'Two words', 'One')).toBe('=One!A1+Data!A1');
});
