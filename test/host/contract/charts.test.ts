import { expect, test } from 'vitest';
import { did, gives, shop } from './small-project.ts';

const AREA = `sheet.newChart().asAreaChart().setStacked().setTitle('Groups')
  .setColors(['#72B3FC', '#C9C9C9']).addRange(sheet.getRange('A1:C4')).setNumHeaders(1)
  .setOption('legend.position', 'none').setPosition(3, 2, 0, 0).build()`;

test('[D] an area chart keeps all that it was asked to show', () => {
  const book = shop();
  did(`sheet.insertChart(${AREA});`, book);
  expect(book.sheets[0].charts).toMatchObject([
    {
      type: 'AREA',
      ranges: [{ sheet: 0, area: { row: 0, column: 0, rows: 4, columns: 3 } }],
      row: 2,
      column: 1,
      options: {
        stacked: true,
        title: 'Groups',
        colors: ['#72B3FC', '#C9C9C9'],
        numHeaders: 1,
        'legend.position': 'none',
      },
    },
  ]);
});

test('[?] a chart has an id in the sheet and none before', () => {
  const book = shop();
  expect(gives(`return (${AREA}).getChartId();`, book)).toBe(null);
  did(`sheet.insertChart(${AREA}); sheet.insertChart(${AREA});`, book);
  const ids = gives('return sheet.getCharts().map((chart) => chart.getChartId());', book);
  expect(ids).toEqual(book.sheets[0].charts.map(({ id }) => id));
  expect(new Set(ids as number[]).size).toBe(2);
});

test('[D] removing a chart leaves the others', () => {
  const book = shop();
  did(`sheet.insertChart(${AREA}); sheet.insertChart(${AREA});`, book);
  const [, second] = book.sheets[0].charts;
  did('sheet.removeChart(sheet.getCharts()[0]);', book);
  expect(book.sheets[0].charts).toEqual([second]);
});

test('[?] a setter takes the types that Apps Script takes, and a chart stands inside the sheet', () => {
  const refused = (call: string, text: string) =>
    expect(() => did(`sheet.newChart().asColumnChart().${call};`)).toThrow(text);
  refused('setTitle(5)', "don't match the method signature");
  refused("setColors('#72B3FC')", "don't match the method signature");
  refused('setStacked(true)', "don't match the method signature");
  refused("setNumHeaders('1')", "don't match the method signature");
  refused("addRange('A1:B2')", "don't match the method signature");
  refused('setPosition(0, 1, 0, 0)', 'outside the sheet');
});

test('[?] a chart that is in the sheet cannot be inserted again', () => {
  expect(() => did(`sheet.insertChart(${AREA}); sheet.insertChart(sheet.getCharts()[0]);`)).toThrow(
    'in the sheet already',
  );
});

test('14 [D] weights and alignments are set cell by cell, in the shape of the range', () => {
  const book = shop();
  did(
    `sheet.getRange('A1:B1').setFontWeights([['bold', 'normal']])
      .setHorizontalAlignments([['normal', 'right']]);`,
    book,
  );
  expect(book.sheets[0].styles.get(0)).toMatchObject({ bold: true });
  expect(book.sheets[0].styles.get(1)).toMatchObject({ align: 'right' });
  expect(() => did("sheet.getRange('A1:B1').setFontWeights([['bold']]);")).toThrow(
    'The number of columns in the data does not match',
  );
});
