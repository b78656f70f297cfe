import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { addSheet, KEY, newWorkbook, putValues, setFormat, type Workbook } from '../workbook.ts';
import { readBook } from './read.ts';
import { writeXlsx } from './xlsx.ts';
import { unzip } from './zip.ts';

const place = { locale: 'en_GB', zone: 'Europe/London' };

function small(): Workbook {
  const book = newWorkbook({ title: 'Shop', ...place });
  const sheet = addSheet(book, 'Sales', 1000, 5);
  putValues(sheet, 0, 0, [
    ['Customer', 'Day', 'Amount', 'Done'],
    ['佐藤 花子', 45356, 1200.5, true],
    ['<Ann & Bob>', 45357.25, -3, false],
  ]);
  setFormat(sheet, { row: 1, column: 1, rows: 999, columns: 1 }, 'yyyy-mm-dd');
  setFormat(sheet, { row: 1, column: 2, rows: 999, columns: 1 }, '#,##0.00');
  for (let column = 0; column < 4; column++) {
    sheet.styles.set(column, { bold: true, background: '#F1F3F4' });
  }
  sheet.styles.set(2 * KEY + 4, { background: '#EA938C' });
  sheet.notes.set(1, 'The day of the order');
  for (const row of [1, 2]) sheet.validations.set(row * KEY + 3, { type: 'checkbox' });
  sheet.rules.push({
    areas: [{ row: 1, column: 0, rows: 999, columns: 4 }],
    formula: '=(LEFT($D2)="A")+N("otokui")',
    background: '#72B3FC',
    color: null,
    bold: false,
  });
  sheet.widths.set(0, 180);
  sheet.frozenRows = 1;
  return book;
}

async function again(book: Workbook): Promise<Workbook> {
  return readBook('again.xlsx', await writeXlsx(book), place);
}

async function sheetXml(book: Workbook, number = 1): Promise<string> {
  const part = unzip(await writeXlsx(book)).get(`xl/worksheets/sheet${number}.xml`);
  return Buffer.from(part ?? []).toString('utf8');
}

test('A written workbook reads back as it was.', async () => {
  const [before] = small().sheets;
  const [after] = (await again(small())).sheets;
  expect(after.cells[1]?.slice(0, 4)).toEqual(before.cells[1]);
  expect(after.cells[2]?.slice(0, 4)).toEqual(before.cells[2]);
  expect(after.formats[1].patterns).toContain('yyyy-mm-dd');
  expect(after.formats[2].patterns).toContain('#,##0.00');
  expect(after.styles).toEqual(before.styles);
  expect(after.notes).toEqual(before.notes);
  expect(after.validations).toEqual(before.validations);
  expect(after.rules).toEqual(before.rules);
  expect(after.widths).toEqual(before.widths);
  expect(after.frozenRows).toBe(1);
});

test('Another reader finds dates, fills and the colour rule.', async () => {
  const file = await readXlsx(await writeXlsx(small()), { readStyles: true });
  const [sheet] = file.sheets;
  expect(sheet.rows[1][1]).toEqual(new Date('2024-03-05'));
  expect(sheet.cells?.get('0,0')?.style?.fill).toMatchObject({ fgColor: { rgb: 'F1F3F4' } });
  expect(sheet.conditionalRules?.[0]).toMatchObject({
    formula: '(LEFT($D2)="A")+N("otokui")',
    range: 'A2:D1000',
    style: { fill: { bgColor: { rgb: '72B3FC' } } },
  });
});

test('Cells are written as numbers, truth values and text that XML can hold.', async () => {
  const book = newWorkbook(place);
  putValues(addSheet(book, 'a'), 0, 0, [[1.5, true, '<a & b>', ' x ', 'bell\u0007', '_x0041_']]);
  expect(await sheetXml(book)).toContain(
    '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c>' +
      '<c r="C1" t="inlineStr"><is><t>&lt;a &amp; b&gt;</t></is></c>' +
      '<c r="D1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>' +
      '<c r="E1" t="inlineStr"><is><t>bell_x0007_</t></is></c>' +
      '<c r="F1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c></row>',
  );
});

test('Text that begins like a formula is written as text.', async () => {
  const book = newWorkbook(place);
  putValues(addSheet(book, 'a'), 0, 0, [['=1+1', '@SUM(A1)']]);
  const xml = await sheetXml(book);
  expect(xml).not.toContain('<f>');
  expect(xml).toContain('<t>=1+1</t>');
});

test('Plain formulas stay formulas; ours and those that spill become their values.', async () => {
  const book = newWorkbook(place);
  const sheet = addSheet(book, 'a');
  putValues(sheet, 0, 0, [[3, '545', 'Ann', 7]]);
  sheet.formulas.set(0, '=SUM(D1:D1)-4');
  sheet.formulas.set(1, '=RFM_SCORE(A2:A)');
  sheet.formulas.set(2, '=UNIQUE(D1:D9)');
  sheet.formulas.set(3, "='Other tab'!A1");
  const xml = await sheetXml(book);
  expect(xml).toContain('<c r="A1"><f>SUM(D1:D1)-4</f><v>3</v></c>');
  expect(xml.match(/<f>/g)?.length).toBe(1);
  expect((await again(book)).sheets[0].cells[0]).toEqual([3, '545', 'Ann', 7]);
});

test('34 [M] A cell with more text than Excel holds is cut, and nothing is repaired.', async () => {
  const book = newWorkbook(place);
  putValues(addSheet(book, 'a'), 0, 0, [['x'.repeat(40_000)]]);
  const [sheet] = (await again(book)).sheets;
  expect(String(sheet.cells[0]?.[0]).length).toBe(32_767);
});

test('34 [M] A list of choices that Excel cannot hold is left out.', async () => {
  const book = newWorkbook(place);
  const sheet = addSheet(book, 'a');
  sheet.validations.set(0, { type: 'list', values: ['yes', 'no'] });
  sheet.validations.set(1, { type: 'list', values: ['x'.repeat(256)] });
  sheet.validations.set(2, { type: 'list', values: ['a, b'] });
  expect((await sheetXml(book)).match(/<dataValidation /g)?.length).toBe(1);
});

test('Every tab is written, and the open one opens.', async () => {
  const book = small();
  const second = addSheet(book, 'Customers: all/some');
  putValues(second, 2, 1, [['deep']]);
  book.active = second.id;
  const after = await again(book);
  expect(after.sheets.map(({ name }) => name)).toEqual(['Sales', 'Customers- all-some']);
  expect(after.sheets[1].cells[2]?.[1]).toBe('deep');
  expect(after.active).toBe(after.sheets[1].id);
});

test('The same workbook gives the same bytes.', async () => {
  const withoutClock = (bytes: Uint8Array) =>
    [...unzip(bytes)].filter(([name]) => name !== 'docProps/core.xml').map(([, part]) => part);
  expect(withoutClock(await writeXlsx(small()))).toEqual(withoutClock(await writeXlsx(small())));
});
