import { expect, test } from 'vitest';
import { columnIndex, columnLetters, scan } from './references.ts';

/** What a formula names, as the texts it names it by. */
const named = (formula: string) => scan(formula).map(({ start, end }) => formula.slice(start, end));

test('references are found in every spelling', () => {
  expect(named('=A1+$B$2*SUM(C3:D4)')).toEqual(['A1', '$B$2', 'SUM(C3:D4)', 'C3:D4']);
  expect(named('=COUNTA(A:A)+SUM(2:3)')).toEqual(['COUNTA(A:A)', 'A:A', 'SUM(2:3)', '2:3']);
  expect(named('=F(A2:A,B2:C)')).toEqual(['F(A2:A,B2:C)', 'A2:A', 'B2:C']);
});

test('a tab belongs to its reference, with its quotes', () => {
  const [quoted, plain] = scan("='It''s'!A1+売上!B2:B");
  expect(quoted).toMatchObject({ sheet: "It's", from: { row: 0, column: 0 } });
  expect(plain).toMatchObject({ sheet: '売上', to: { row: null, column: 1 } });
});

test('what only looks like a reference is none', () => {
  expect(named('="A1"&"say ""B2"""')).toEqual([]);
  expect(named('=LOG10(5)+ATAN2(1,2)')).toEqual(['LOG10(5)', 'ATAN2(1,2)']);
  expect(named('=1e5+A1B+Total.A1')).toEqual([]);
});

test('a call reaches to its own closing bracket', () => {
  expect(named('=F((1),G(")"))+H()')).toEqual(['F((1),G(")"))', 'G(")")', 'H()']);
});

test('letters and numbers of columns belong together', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  expect(['A', 'z', 'AA', 'ZZ', 'AAA'].map(columnIndex)).toEqual([0, 25, 26, 701, 702]);
});
