import { expect, test } from 'vitest';
import { locate } from '../../src/settings/locate.ts';
import { wordsOf } from '../../src/words/words.ts';

const { headers } = wordsOf('en').settings;
const HEADER = Object.values(headers);
const keyed = (key: string) => ['', '', '', '', '', key];

test('each table goes on to the next, whatever their order and the gaps between them', () => {
  const places = locate(
    [
      HEADER,
      keyed('rfm.bins'),
      keyed('narrow-downs'),
      ['Late', 'Days since ≥ 90'],
      [],
      ['', 'no name'],
      ['', '', '', 'a remark of the owner’s alone'],
      keyed('segments'),
      ['Top', 'Keep', '555'],
      keyed('list.max'),
      keyed('templates'),
      [],
      ['', '', '', 'Dear {{Name}}'],
    ],
    headers,
  );
  expect(places?.tables).toEqual({
    'narrow-downs': { header: 2, rows: [3, 5] },
    segments: { header: 7, rows: [8] },
    templates: { header: 10, rows: [12] },
  });
  expect(places?.rows.get('list.max')).toBe(9);
});

test('a table that is gone has no place', () => {
  const tables = locate([HEADER, keyed('templates')], headers)?.tables;
  expect(tables?.segments).toEqual({ header: -1, rows: [] });
  expect(tables?.templates).toEqual({ header: 1, rows: [] });
});
