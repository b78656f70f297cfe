import { groupColors } from '../../palette.ts';
import { replaceCharts } from '../charts.ts';
import { colorRules, theirRules } from '../color-rules.ts';
import { writeLinks } from '../links.ts';
import type { Probes } from './bench.ts';

/** How tabs are dressed: rules, boxes to tick, notes, colours, charts, links. */
export const looks = {
  colorRule: {
    source: '5 [D]',
    expected: { is: 'theirs TEXT_CONTAINS x, ours =(LEFT($C2)="H")+N("otokui")' },
    run: ({ cells, sheet }) => {
      const area = cells(3, 3);
      const theirs = SpreadsheetApp.newConditionalFormatRule()
        .whenTextContains('x')
        .setBold(true)
        .setRanges([area])
        .build();
      const ours = { column: 2, marks: ['H'], color: groupColors.rescue };
      sheet.setConditionalFormatRules(colorRules([theirs], [ours], area, 2));
      const back = sheet.getConditionalFormatRules();
      const kept = theirRules(back)[0]?.getBooleanCondition();
      const [formula] = back[1]?.getBooleanCondition()?.getCriteriaValues() ?? [];
      sheet.setConditionalFormatRules([]);
      return `theirs ${kept?.getCriteriaType()} ${kept?.getCriteriaValues()[0]}, ours ${formula}`;
    },
  },
  colorScale: {
    source: '5 [D]',
    expected: { is: 'a scale, the same cells' },
    run: ({ cells, sheet }) => {
      const area = cells(3, 3);
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.NUMBER, '0')
        .setGradientMaxpoint('#72b3fc')
        .setRanges([area])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const [back] = sheet.getConditionalFormatRules();
      const scale = back.getGradientCondition() === null ? 'no scale' : 'a scale';
      const [range] = back.getRanges();
      sheet.setConditionalFormatRules([]);
      const same = range.getA1Notation() === area.getA1Notation();
      return `${scale}, ${same ? 'the same' : 'other'} cells`;
    },
  },
  emptyBoxes: {
    source: '5 [?]',
    expected: { is: 'blank, blank, blank, the same last row' },
    run: ({ cells, sheet, tell }) => {
      const before = sheet.getLastRow();
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      const boxes = cells(3, 1).setDataValidation(rule).getValues();
      const last = sheet.getLastRow() === before ? 'the same' : 'another';
      return `${boxes.map(([box]) => tell(box)).join(', ')}, ${last} last row`;
    },
  },
  outsideList: {
    source: '5 [D]',
    expected: { is: 'text other' },
    run: ({ cells, tell }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['one', 'two'], true);
      const cell = cells(1, 1).setDataValidation(rule.build()).setValue('other');
      SpreadsheetApp.flush();
      return tell(cell.getValue());
    },
  },
  notes: {
    source: '5 [D]',
    expected: { is: 'kept' },
    run: ({ cells }) => {
      const notes = ['first', '', 'two\nlines'];
      const [back] = cells(1, 3).setNotes([notes]).getNotes();
      return back.join('|') === notes.join('|') ? 'kept' : back.join('|');
    },
  },
  backgrounds: {
    source: '5 [D]',
    expected: { is: '#ffffff #f1f3f4' },
    run: ({ cells }) => {
      const range = cells(1, 2).setHorizontalAlignments([['normal', 'right']]);
      return range
        .setBackgrounds([[null, '#f1f3f4']])
        .getBackgrounds()[0]
        .join(' ');
    },
  },
  links: {
    source: '5 [?]',
    expected: { is: 'text 12, 15; #gid=0&range=12:12; none' },
    run: ({ sheet, tell }) => {
      const column = sheet.getRange(2, 26, 1, 1).setNumberFormat('@');
      writeLinks(sheet, 26, ['12, 15'], [[{ start: 0, end: 2, row: 12 }]], 0);
      const [[rich]] = column.getRichTextValues();
      const url = (start: number, end: number) => rich?.getLinkUrl(start, end) ?? 'none';
      return `${tell(column.getValue())}; ${url(0, 2)}; ${url(2, 4)}`;
    },
  },
  charts: {
    source: '5 [D]',
    expected: { is: '2 charts, 2 ids, then 0 charts' },
    run: ({ cells, sheet }) => {
      const range = cells(3, 3).setValues([
        ['', 'A', 'B'],
        ['x', 1, 2],
        ['y', 3, 4],
      ]);
      const data = { row: range.getRow() - 1, column: 0, rows: 3, columns: 3 };
      const size = { row: 0, column: 4, width: 400, height: 240 };
      const plan = { title: 'Otokui', data, colors: ['#0b57d0', '#e6d26e'], legend: true, ...size };
      const plans = [{ type: 'column', ...plan } as const, { type: 'area', ...plan } as const];
      const record = replaceCharts(sheet, plans, {});
      const drawn = sheet.getCharts().length;
      replaceCharts(sheet, [], record);
      const ids = record.charts.split(' ').length;
      return `${drawn} charts, ${ids} ids, then ${sheet.getCharts().length} charts`;
    },
  },
  canEdit: {
    source: '5 [D]',
    expected: { is: 'true' },
    run: ({ cells }) => String(cells(1, 1).canEdit()),
  },
} satisfies Probes;
