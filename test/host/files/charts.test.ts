import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { addSheet, newWorkbook, putValues, type Workbook } from '../workbook.ts';
import { writeXlsx } from './xlsx.ts';
import { unzip } from './zip.ts';

function book(): Workbook {
  const made = newWorkbook({ locale: 'en_GB', zone: 'Europe/London' });
  const sheet = addSheet(made, "Owner's report");
  putValues(sheet, 0, 0, [
    ['Month', 'Keep', 'Rest'],
    ['2024-01', 10, 5],
    ['2024-02', 20, 8],
  ]);
  for (const type of ['AREA', 'COLUMN', 'PIE']) {
    sheet.charts.push({
      id: sheet.charts.length,
      type,
      ranges: [{ sheet: sheet.id, area: { row: 0, column: 0, rows: 3, columns: 3 } }],
      row: 5,
      column: 0,
      offsetX: 0,
      offsetY: 0,
      options: {
        title: `${type} of groups`,
        numHeaders: 1,
        stacked: true,
        colors: ['#72B3FC', '#C9C9C9'],
        width: 760,
        height: 336,
      },
    });
  }
  sheet.rules.push({
    areas: [{ row: 1, column: 1, rows: 2, columns: 2 }],
    formula: '',
    background: null,
    color: null,
    bold: false,
    other: {
      gradient: {
        min: { color: '#F4F7FF', type: 'NUMBER', value: '0' },
        max: { color: '#5590E0', type: '', value: '' },
      },
    },
  });
  return made;
}

async function parts(): Promise<ReadonlyMap<string, string>> {
  const files = unzip(await writeXlsx(book()));
  return new Map([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
}

test('area and column charts become real charts that read the same cells', async () => {
  const files = await parts();
  const charts = [...files].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  expect(charts).toHaveLength(2);
  const [[, area], [, column]] = charts;
  expect(area).toContain('<c:areaChart>');
  expect(column).toContain('<c:barChart>');
  for (const xml of [area, column]) {
    expect(xml).toContain('<c:grouping val="stacked"/>');
    expect(xml).toContain("<c:f>'Owner''s report'!B2:B3</c:f>");
    expect(xml).toContain("<c:f>'Owner''s report'!A2:A3</c:f>");
    expect(xml).toMatch(/72B3FC[\s\S]*C9C9C9/);
  }
  expect(files.get('xl/drawings/drawing1.xml')).toContain('<xdr:row>5</xdr:row>');
});

test('another reader finds the charts and the colour scale', async () => {
  const [sheet] = (await readXlsx(await writeXlsx(book()), { readStyles: true })).sheets;
  expect(sheet.charts?.map(({ title }) => title)).toEqual(['AREA of groups', 'COLUMN of groups']);
  expect(sheet.conditionalRules?.[0]).toMatchObject({ type: 'colorScale', range: 'B2:C3' });
  const xml = (await parts()).get('xl/worksheets/sheet1.xml');
  expect(xml).toContain('<cfvo type="num" val="0"/>');
  expect(xml).toMatch(/FF5590E0/);
});
