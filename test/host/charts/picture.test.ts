import { expect, test } from 'vitest';
import { addSheet, type Chart, newWorkbook, putValues, type Workbook } from '../workbook.ts';
import { chartPictures } from './picture.ts';

function bookWith(type: string, options: Chart['options']): Workbook {
  const book = newWorkbook({ locale: 'en_GB', zone: 'Europe/London' });
  const sheet = addSheet(book, 'Report');
  putValues(sheet, 0, 0, [
    ['Month', 'Keep', 'Rest & <more>'],
    ['2024-01', 10, 5],
    ['2024-02', 20, ''],
    ['2024-03', 30, 10],
  ]);
  sheet.charts.push({
    id: 7,
    type,
    ranges: [{ sheet: sheet.id, area: { row: 0, column: 0, rows: 4, columns: 3 } }],
    row: 5,
    column: 1,
    offsetX: 0,
    offsetY: 0,
    options: { numHeaders: 1, width: 400, height: 300, ...options },
  });
  return book;
}

const pictureOf = (type: string, options: Chart['options'] = {}) =>
  chartPictures(bookWith(type, options))['0'][0];

test('an area chart is one band for each series, in its colour, the second on the first', () => {
  const { svg, ...place } = pictureOf('AREA', { title: 'Groups', colors: ['#72B3FC', '#C9C9C9'] });
  expect(place).toEqual({ row: 5, column: 1, offsetX: 0, offsetY: 0, width: 400, height: 300 });
  const bands = [...svg.matchAll(/<polygon points="([^"]*)" fill="([^"]*)"/g)];
  expect(bands.map(([, , fill]) => fill)).toEqual(['#72B3FC', '#C9C9C9']);
  const edges = bands.map(([, points]) => points.split(' '));
  // The upper edge of the first band is the way back of the second.
  expect(edges[1].slice(3)).toEqual(edges[0].slice(0, 3).reverse());
  expect(svg).toContain('Rest &amp; &lt;more&gt;');
});

test('columns stand on each other, and a blank one has no height', () => {
  const { svg } = pictureOf('COLUMN', { colors: ['#72B3FC', '#C9C9C9'] });
  const count = (fill: string) => svg.split(`fill="${fill}"`).length - 1;
  // One more for the line of the legend.
  expect(count('#72B3FC')).toBe(4);
  expect(count('#C9C9C9')).toBe(3);
});

test('the legend is left out on request', () => {
  expect(pictureOf('AREA').svg).toContain('>Keep</text>');
  expect(pictureOf('AREA', { 'legend.position': 'none' }).svg).not.toContain('>Keep</text>');
});

test('a chart whose cells are gone is an empty frame with its title', () => {
  const book = bookWith('AREA', { title: 'Groups' });
  book.sheets[0].charts[0].ranges = [];
  const [{ svg }] = chartPictures(book)['0'];
  expect(svg).toContain('>Groups</text>');
  expect(svg).not.toContain('polygon');
});
