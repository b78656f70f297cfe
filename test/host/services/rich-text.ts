/** Text with links in it: how a script builds it and what the cells keep of it. */
import type { Link } from '../workbook.ts';
import { checkShape, eachCell, type RangeSelf } from './cells.ts';
import { exception, here } from './host.ts';
import { put } from './put.ts';
import { free, itself, type Methods, read, shape, write } from './shape.ts';

interface RichText {
  text: string;
  links: Link[];
}

type Published = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

const richText = {
  getText: free('', ({ text }: RichText) => text),
  getLinkUrl: free(['', 'number,number'], ({ text, links }: RichText, start = 0, end?: number) => {
    const last = end ?? text.length;
    return links.find((link) => link.start <= start && link.end >= last)?.url ?? null;
  }),
} satisfies Methods<Published, RichText>;

const richTextShape = shape<RichText>(
  'Spreadsheet.RichTextValue',
  'SpreadsheetApp.RichTextValue',
  richText,
);

const builder = {
  setText: free('string', (draft: RichText, text: string) => {
    draft.text = text;
    draft.links = [];
    return itself;
  }),
  setLinkUrl: free(
    ['string|null', 'number,number,string|null'],
    (draft: RichText, ...args: (string | number | null)[]) => {
      const [start, end, url] = args.length === 1 ? [0, draft.text.length, args[0]] : args;
      link(draft, Number(start), Number(end), url as string | null);
      return itself;
    },
  ),
  build: free('', ({ text, links }: RichText) => richTextShape.make({ text, links: [...links] })),
} satisfies Methods<Builder, RichText>;

const builderShape = shape<RichText>(
  'Spreadsheet.RichTextValueBuilder',
  'SpreadsheetApp.RichTextValueBuilder',
  builder,
);

function link(draft: RichText, start: number, end: number, url: string | null): void {
  if (start < 0 || end <= start || end > draft.text.length) {
    throw exception('Illegal argument.');
  }
  draft.links = draft.links.filter((each) => each.end <= start || each.start >= end);
  if (url !== null) draft.links.push({ start, end, url });
}

/** A new text without text or links. */
export function newRichText(): object {
  return builderShape.make({ text: '', links: [] });
}

const richAt =
  ({ sheet }: RangeSelf) =>
  (row: number, column: number) => {
    const value = sheet.cells[row]?.[column] ?? '';
    if (typeof value !== 'string') return null;
    return richTextShape.make({
      text: value,
      links: [...(here().doors.styleAt(sheet, row, column).links ?? [])],
    });
  };

/** Methods of Range that read and write text with links. */
export const rangeRichText = {
  getRichTextValues: read('', (self: RangeSelf) => eachCell(self, richAt(self))),
  setRichTextValues: write('rows', (self: RangeSelf, data: object[][]) => {
    checkShape(self, data);
    const texts = data.map((line) =>
      line.map((each) => {
        const text = richTextShape.selfOf(each);
        if (!text) throw exception('A rich text value is expected in every cell.');
        return text;
      }),
    );
    put(
      self,
      texts.map((line) => line.map(({ text }) => text)),
      'SpreadsheetApp.Range.setRichTextValues',
    );
    const { sheet, area } = self;
    texts.forEach((line, r) => {
      line.forEach(({ links }, c) => {
        const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        here().doors.setStyle(sheet, cell, { links: links.length > 0 ? links : undefined });
      });
    });
    return itself;
  }),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf>;
