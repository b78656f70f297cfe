import type { Area, Metadata, Sheet } from '../workbook.ts';
import { free, itself, type Methods, memberName, read, shape } from './shape.ts';

/** Where to look: the spreadsheet, a sheet, or a range of it. */
export interface Scope {
  readonly sheet?: Sheet;
  readonly area?: Area;
}

interface FinderSelf {
  readonly scope: Scope;
  readonly give: (fits: (item: Metadata) => boolean) => object[];
  readonly wanted: {
    key?: string;
    value?: string;
    id?: number;
    visibility?: string;
    type?: string;
  };
  intersecting: boolean;
}

type Published = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Whether metadata lie in the scope: wholly, or with any part if intersecting ones are asked for. */
function within({ sheet, area }: Scope, item: Metadata, intersecting: boolean): boolean {
  if (!sheet) return true;
  if (item.sheet !== sheet.id) return intersecting && item.sheet === null;
  if (!area) return true;
  if (item.column === null) return intersecting;
  const crosses = item.column >= area.column && item.column < area.column + area.columns;
  return crosses && (intersecting || area.rows === sheet.rows);
}

function fits({ scope, wanted, intersecting }: FinderSelf, item: Metadata): boolean {
  const type = item.sheet === null ? 'SPREADSHEET' : item.column === null ? 'SHEET' : 'COLUMN';
  return (
    within(scope, item, intersecting) &&
    (wanted.key === undefined || wanted.key === item.key) &&
    (wanted.value === undefined || wanted.value === item.value) &&
    (wanted.id === undefined || wanted.id === item.id) &&
    (wanted.visibility === undefined || wanted.visibility === item.visibility) &&
    (wanted.type === undefined || wanted.type === type)
  );
}

const finder = {
  withKey: free('string', ({ wanted }: FinderSelf, key: string) => {
    wanted.key = key;
    return itself;
  }),
  withValue: free('string', ({ wanted }: FinderSelf, value: string) => {
    wanted.value = value;
    return itself;
  }),
  withId: free('number', ({ wanted }: FinderSelf, id: number) => {
    wanted.id = id;
    return itself;
  }),
  withVisibility: free('enum', ({ wanted }: FinderSelf, visibility: object) => {
    wanted.visibility = memberName('Spreadsheet.DeveloperMetadataVisibility', visibility);
    return itself;
  }),
  withLocationType: free('enum', ({ wanted }: FinderSelf, type: object) => {
    wanted.type = memberName('Spreadsheet.DeveloperMetadataLocationType', type);
    return itself;
  }),
  onIntersectingLocations: free('', (self: FinderSelf) => {
    self.intersecting = true;
    return itself;
  }),
  find: read('', (self: FinderSelf) => self.give((item) => fits(self, item))),
} satisfies Methods<Published, FinderSelf>;

const finderShape = shape<FinderSelf>(
  'Spreadsheet.DeveloperMetadataFinder',
  'SpreadsheetApp.DeveloperMetadataFinder',
  finder,
);

/** A search in the scope; `give` makes service objects of the metadata that fit. */
export function makeFinder(scope: Scope, give: FinderSelf['give']): object {
  return finderShape.make({ scope, give, wanted: {}, intersecting: false });
}
