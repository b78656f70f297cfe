import { expect, test } from 'vitest';
import { callFunction, customFunctions } from '../script.ts';
import { project, shop } from './small-project.ts';

const jsdoc = (text: string) =>
  `/**\n * ${text}\n * @param {number} x a number\n * @customfunction\n */\n`;
const one = (body: string) => project(`${jsdoc('One.')}function ONE(x) { ${body} }`);
const call = (body: string, ...args: unknown[]) => callFunction(one(body), shop(), 'one', args);

test('7 [D] a custom function is a line-start function with JSDoc directly above', () => {
  const code = `${jsdoc('Adds one.')}function ADD_ONE(x) { return x + 1; }
/** No tag, but callable. */
function onOpen() {}
function bare() {}
const arrow = () => 1;
${jsdoc('Private.')}function hidden_() {}
${jsdoc('Built in.')}function SUM(x) {}
${jsdoc('A cell.')}function RFM1(x) {}
${jsdoc('Another cell.')}function R1C1(x) {}
`;
  const found = customFunctions(code);
  expect([...found.keys()]).toEqual(['ADD_ONE', 'ONOPEN']);
  expect(found.get('ADD_ONE')).toEqual({
    name: 'ADD_ONE',
    params: [{ name: 'x', text: 'a number' }],
    description: 'Adds one.',
    offered: true,
  });
  expect(found.get('ONOPEN')?.offered).toBe(false);
});

test('7 [D] names are looked up without case', () => {
  expect(call('return x + 1;', 1)).toEqual({ value: 2 });
  expect(callFunction(one('return 1;'), shop(), 'TWO', [])).toEqual({
    error: "Unknown function: 'TWO'.",
  });
});

test('8 [D] a range arrives as rows, dates as dates of the script, blanks as empty text', () => {
  const body = 'return [[x[0][0] instanceof Date, x[0][0].getTime(), x[1][0] === "", x[2][0]]];';
  expect(call(body, [[new Date(5)], [''], ['#N/A']])).toEqual({ value: [[true, 5, true, '#N/A']] });
});

test('8 [R] an omitted argument is undefined', () => {
  expect(call('return x === undefined;')).toEqual({ value: true });
});

test('10 [D] a thrown error becomes its text', () => {
  expect(call("throw new Error('Row 7 has no date.');")).toEqual({ error: 'Row 7 has no date.' });
});

test('10 [?] ragged, empty and non-finite results are refused', () => {
  expect(call('return [[1, 2], [3]];')).toEqual({
    error: 'The function gave back rows of unequal length: row 2.',
  });
  expect(call('return [];')).toEqual({ error: 'The function gave back an empty list.' });
  expect(call('return [[]];')).toEqual({ error: 'The function gave back an empty row.' });
  expect(call('return 0 / 0;')).toEqual({ error: 'The function gave back NaN.' });
  expect(call('return [[1], [1 / 0]];')).toEqual({ error: 'The function gave back Infinity.' });
  expect(call('return null;')).toEqual({ error: 'The function gave back null.' });
  expect(call('return undefined;')).toEqual({ error: 'The function gave back undefined.' });
  expect(call('return new Date(NaN);')).toEqual({
    error: 'The function gave back an invalid date.',
  });
});

test('10 [D] a date comes back as a date of the caller', () => {
  const result = call('return new Date(86400000);') as { value: Date };
  expect(result.value instanceof Date && result.value.getTime()).toBe(86_400_000);
});

test('11 [R live] a setter throws by its own name, a getter works', () => {
  const first = "const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders');";
  expect(call(`${first} sheet.getRange('A1').setValues([[1]]);`)).toEqual({
    error: 'You do not have permission to call setValues',
  });
  expect(call(`${first} sheet.activate();`)).toEqual({
    error: 'You do not have permission to call activate',
  });
  expect(call(`${first} return sheet.getRange('A2').getValue();`)).toEqual({ value: 'Ann' });
});

test('11 [D] there is no user interface and no other service, but the locale and time zone', () => {
  expect(call('SpreadsheetApp.getUi();')).toEqual({
    error: 'Cannot call SpreadsheetApp.getUi() from this context.',
  });
  expect(call("MailApp.sendEmail('a@example.com', 'b', 'c');")).toEqual({
    error: 'You do not have permission to call MailApp service.',
  });
  expect(
    call(
      'return SpreadsheetApp.getActive().getSpreadsheetTimeZone() + Session.getActiveUserLocale();',
    ),
  ).toEqual({ value: 'Europe/Londonen' });
});

test('11 [D] a function that is not pure is found by calling it twice', () => {
  expect(call('return Math.random();')).toEqual({ error: 'ONE gave two answers to one question.' });
});

test('12 [D] a range is one call, whatever its height', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => [i]);
  expect(call('return x.length;', rows)).toEqual({ value: 5000 });
});
