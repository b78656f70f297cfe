import { expect, test } from 'vitest';
import { addSheet, formatAt, putValues, snapshot, type Workbook } from '../workbook.ts';
import { did, gives, shop } from './small-project.ts';

/** The shop with a mark, colours and formulas of ours in column D. */
function marked(): Workbook {
  const book = shop();
  putValues(book.sheets[0], 0, 3, [['Segment'], ['A Champions'], ['B Loyal'], ['K Lost']]);
  addSheet(book, 'Report', 5, 5);
  did(
    `sheet.getRange('D:D').addDeveloperMetadata('segment', 'ours',
       SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
     sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
       .whenFormulaSatisfied('=LEFT($D2)="A"').setBackground('#72B3FC')
       .setRanges([sheet.getRange('A2:D')]).build()]);
     sheet.getRange('D1').setNote('Made by the add-on').setFontWeight('bold');
     book.getSheetByName('Report').getRange('A1:A2').setFormulas(
       [['=COUNTIF(Orders!$D$2:$D, "A*")'], ['=Orders!C4*2']]);`,
    book,
  );
  return book;
}

const rule = (book: Workbook) => {
  const [{ formula, areas }] = book.sheets[0].rules;
  return [formula, areas[0]];
};

test('[?] an owner who inserts a column left of ours moves mark, rule, note, style and formulas', () => {
  const book = marked();
  did('sheet.insertColumnBefore(2);', book);
  expect(book.metadata.map(({ key, column }) => [key, column])).toEqual([['segment', 4]]);
  expect(rule(book)).toEqual(['=LEFT($E2)="A"', { row: 1, column: 0, rows: 19, columns: 5 }]);
  expect([...book.sheets[1].formulas.values()]).toEqual([
    '=COUNTIF(Orders!$E$2:$E, "A*")',
    '=Orders!D4*2',
  ]);
  expect(
    gives("return [sheet.getRange('E1').getNote(), sheet.getRange('E2').getValue()];", book),
  ).toEqual(['Made by the add-on', 'A Champions']);
  expect([formatAt(book.sheets[0], 1, 2), formatAt(book.sheets[0], 1, 3)]).toEqual([
    'yyyy-mm-dd',
    '',
  ]);
});

test('[?] deleting our column takes its mark, its rule area and what refers to it', () => {
  const book = marked();
  did('sheet.deleteColumn(4);', book);
  expect(book.metadata).toEqual([]);
  expect(rule(book)).toEqual(['=LEFT(#REF!)="A"', { row: 1, column: 0, rows: 19, columns: 3 }]);
  expect([...book.sheets[1].formulas.values()]).toEqual([
    '=COUNTIF(Orders!#REF!, "A*")',
    '=Orders!C4*2',
  ]);
  expect(book.sheets[0].notes.size).toBe(0);
});

test('[?] rows that come and go move rules, formats and formulas', () => {
  const book = marked();
  did('sheet.insertRowsBefore(1, 2);', book);
  expect(rule(book)).toEqual(['=LEFT($D4)="A"', { row: 3, column: 0, rows: 19, columns: 4 }]);
  expect([...book.sheets[1].formulas.values()][1]).toBe('=Orders!C6*2');
  expect([formatAt(book.sheets[0], 2, 1), formatAt(book.sheets[0], 3, 1)]).toEqual([
    '',
    'yyyy-mm-dd',
  ]);
  did('sheet.deleteRows(1, 2);', book);
  expect(snapshot(book)).toBe(snapshot(marked()));
});

test('[?] a rule lives on when its first row is deleted', () => {
  const book = marked();
  did('sheet.deleteRow(2);', book);
  expect(rule(book)).toEqual(['=LEFT($D2)="A"', { row: 1, column: 0, rows: 18, columns: 4 }]);
  expect([...book.sheets[1].formulas.values()][0]).toBe('=COUNTIF(Orders!$D$2:$D, "A*")');
});

test('[?] sorting moves values, formulas, formats, notes and styles of the rows together', () => {
  const book = marked();
  did(
    `sheet.getRange('E2').setFormula('=C2*$C$1'); sheet.getRange('A3').setNote('regular');
     sheet.getRange('C4').setNumberFormat('0.00').setBackground('yellow');
     sheet.getRange('A2:E4').sort({ column: 3, ascending: false });`,
    book,
  );
  const [sheet] = book.sheets;
  expect(sheet.cells.slice(1, 4).map((row) => row?.slice(0, 4))).toEqual([
    ['Bob', 45_353, 30, 'B Loyal'],
    ['Ann', 45_352, 12.5, 'A Champions'],
    ['Cas', 45_354, 7, 'K Lost'],
  ]);
  expect(
    gives(
      `return [sheet.getRange('E3').getFormula(), sheet.getRange('A2').getNote(),
      sheet.getRange('C4').getBackground(), sheet.getRange('C4').getNumberFormat()];`,
      book,
    ),
  ).toEqual(['=C3*$C$1', 'regular', '#ffff00', '0.00']);
});

test('[?] sorting puts numbers before texts before truth values, and blanks last both ways', () => {
  const sorted = (ascending: boolean) => {
    const book = shop();
    putValues(book.sheets[0], 1, 0, [['b'], [true], [''], [3], ['A'], [-1]]);
    did(`sheet.getRange('A2:A7').sort({ column: 1, ascending: ${ascending} });`, book);
    return book.sheets[0].cells.slice(1, 7).map((row) => row?.[0]);
  };
  expect(sorted(true)).toEqual([-1, 3, 'A', 'b', true, '']);
  expect(sorted(false)).toEqual([true, 'b', 'A', 3, -1, '']);
});

test('[D] metadata are found by key, place and visibility, and hold on through renames', () => {
  const book = marked();
  did("sheet.addDeveloperMetadata('tab', 'sales'); book.addDeveloperMetadata('file', '1');", book);
  did("sheet.setName('Renamed');", book);
  expect(
    gives(
      `const renamed = book.getSheetByName('Renamed');
      const keys = (finder) => finder.find().map((item) => item.getKey());
      const [mark] = book.createDeveloperMetadataFinder().withKey('segment').find();
      return [keys(book.createDeveloperMetadataFinder()),
        keys(renamed.createDeveloperMetadataFinder()),
        keys(renamed.getRange('D:D').createDeveloperMetadataFinder()),
        keys(renamed.getRange('D2').createDeveloperMetadataFinder()),
        keys(renamed.getRange('D2').createDeveloperMetadataFinder().onIntersectingLocations()),
        keys(book.createDeveloperMetadataFinder()
          .withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)),
        renamed.getDeveloperMetadata().length,
        mark.getLocation().getColumn().getA1Notation(), mark.getLocation().getSheet()];`,
      book,
    ),
  ).toEqual([
    ['segment', 'tab', 'file'],
    ['segment', 'tab'],
    ['segment'],
    [],
    ['segment', 'tab', 'file'],
    ['segment'],
    1,
    'D1:D20',
    null,
  ]);
  expect([...book.sheets[1].formulas.values()][1]).toBe('=Renamed!C4*2');
});

test('[D] metadata belong to whole columns and go with what they mark', () => {
  expect(() => did("sheet.getRange('D2').addDeveloperMetadata('x');")).toThrow(
    'Adding developer metadata to arbitrary ranges is not currently supported.',
  );
  const book = shop();
  did(
    `const fresh = book.insertSheet('New'); fresh.addDeveloperMetadata('x');
    sheet.addDeveloperMetadata('y'); sheet.getDeveloperMetadata()[0].setValue('z');
    book.deleteSheet(fresh);`,
    book,
  );
  expect(book.metadata.map(({ key, value }) => [key, value])).toEqual([['y', 'z']]);
});

test('[D] a rule reads back as it was written, gradients too', () => {
  expect(
    gives(`const build = SpreadsheetApp.newConditionalFormatRule();
      const type = SpreadsheetApp.InterpolationType.NUMBER;
      sheet.setConditionalFormatRules([
        build.whenFormulaSatisfied('=$A2="Ann"').setBackground('#72B3FC').setBold(true)
          .setRanges([sheet.getRange('A2:C4'), sheet.getRange('F1')]).build(),
        SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff')
          .setGradientMaxpointWithValue('#ff0000', type, '5').setRanges([sheet.getRange('C2:C4')]).build(),
      ]);
      const [first, second] = sheet.getConditionalFormatRules();
      const condition = first.getBooleanCondition();
      const gradient = second.getGradientCondition();
      return [first.getRanges().map((range) => range.getA1Notation()),
        condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
        condition.getCriteriaValues(), condition.getBackground(), first.getGradientCondition(),
        second.getBooleanCondition(), gradient.getMinColor(), gradient.getMaxValue(),
        gradient.getMaxType() === type,
        first.copy().setRanges([sheet.getRange('B2')]).build().getRanges()[0].getA1Notation()];`),
  ).toEqual([
    ['A2:C4', 'F1'],
    true,
    ['=$A2="Ann"'],
    '#72b3fc',
    null,
    null,
    '#ffffff',
    '5',
    true,
    'B2',
  ]);
});

test('[D] a chart keeps its description, and each type takes its own setters only', () => {
  const book = shop();
  const lines = `const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B4'))
    .setPosition(2, 5, 10, 20).setOption('title', 'Sales').setStacked().build();
    sheet.insertChart(chart);`;
  did(lines, book);
  expect(book.sheets[0].charts).toMatchObject([
    {
      type: 'COLUMN',
      ranges: [{ sheet: 0, area: { row: 0, column: 0, rows: 4, columns: 2 } }],
      row: 1,
      column: 4,
      offsetX: 10,
      offsetY: 20,
      options: { title: 'Sales', stacked: true },
    },
  ]);
  did('sheet.removeChart(sheet.getCharts()[0]);', book);
  expect(book.sheets[0].charts).toEqual([]);
  expect(() => did('sheet.newChart().asPieChart().setXAxisRange(0, 1);')).toThrow('not a function');
});

test('[?] copies take formulas along, references shifted', () => {
  const book = marked();
  did(
    `sheet.getRange('E2').setFormula('=C2*$C$1'); sheet.getRange('E2').copyTo(sheet.getRange('F4'));
    sheet.copyTo(book);`,
    book,
  );
  expect(gives("return sheet.getRange('F4').getFormula();", book)).toBe('=D4*$C$1');
  expect(gives("return sheet.getRange('E2:E2').getFormulasR1C1();", book)).toEqual([
    ['=R[0]C[-2]*R1C3'],
  ]);
  const copy = book.sheets[2];
  expect([copy.name, copy.cells[1]?.[3], copy.rules.length]).toEqual([
    'Copy of Orders',
    'A Champions',
    1,
  ]);
  expect(book.metadata.map(({ sheet }) => sheet)).toEqual([0, copy.id]);
});
