/** Developer metadata: marks on the spreadsheet, on sheets and on columns, which move with them. */
import type { Metadata } from '../workbook.ts';
import { exception, here } from './host.ts';
import { makeFinder, type Scope } from './metadata-finder.ts';
import {
  enumeration,
  free,
  itself,
  type Method,
  type Methods,
  memberName,
  read,
  shape,
  write,
} from './shape.ts';
import { rangeOf, sheetOf, spreadsheetOf } from './things.ts';

/** The most characters of keys and values on one sheet, or on the spreadsheet itself. */
const limit = 30_000;

interface MetadataSelf {
  readonly id: number;
}

type Published = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Place = Pick<Metadata, 'sheet' | 'column'>;

function item({ id }: MetadataSelf): Metadata {
  const found = here().book.metadata.find((each) => each.id === id);
  if (!found) throw exception('The developer metadata does not exist any more.');
  return found;
}

function checkRoom(sheet: number | null, added: number): void {
  let size = added;
  for (const each of here().book.metadata) {
    if (each.sheet === sheet) size += each.key.length + each.value.length;
  }
  if (size > limit)
    throw exception('The developer metadata exceeds the limit of 30000 characters.');
}

// A search brings its finds along with what they hold [?], so asking them costs no call.
const metadata = {
  getId: free('', (self: MetadataSelf) => item(self).id),
  getKey: free('', (self: MetadataSelf) => item(self).key),
  getValue: free('', (self: MetadataSelf) => item(self).value || null),
  getVisibility: free(
    '',
    (self: MetadataSelf) =>
      enumeration('Spreadsheet.DeveloperMetadataVisibility')[item(self).visibility],
  ),
  getLocation: free('', (self: MetadataSelf) => locationShape.make({ place: item(self) })),
  setKey: write('string', (self: MetadataSelf, key: string) => {
    item(self).key = key;
    return itself;
  }),
  setValue: write('string|null', (self: MetadataSelf, value: string | null) => {
    const found = item(self);
    checkRoom(found.sheet, (value ?? '').length - found.value.length);
    found.value = value ?? '';
    return itself;
  }),
  remove: write('', (self: MetadataSelf) => {
    const { book } = here();
    book.metadata.splice(book.metadata.indexOf(item(self)), 1);
  }),
} satisfies Methods<Published, MetadataSelf>;

const metadataShape = shape<MetadataSelf>(
  'Spreadsheet.DeveloperMetadata',
  'SpreadsheetApp.DeveloperMetadata',
  metadata,
);

function typeOf({ sheet, column }: Place): 'SPREADSHEET' | 'SHEET' | 'COLUMN' {
  if (sheet === null) return 'SPREADSHEET';
  return column === null ? 'SHEET' : 'COLUMN';
}

const sheetAt = ({ sheet: id }: Place) => here().book.sheets.find((sheet) => sheet.id === id)!;

// A place names a sheet by its id, so it is wrapped: the gate takes a bare `sheet` for the sheet.
interface LocationSelf {
  readonly place: Place;
}

const location = {
  getLocationType: free(
    '',
    ({ place }: LocationSelf) =>
      enumeration('Spreadsheet.DeveloperMetadataLocationType')[typeOf(place)],
  ),
  getSpreadsheet: free('', ({ place }: LocationSelf) =>
    typeOf(place) === 'SPREADSHEET' ? spreadsheetOf() : null,
  ),
  getSheet: free('', ({ place }: LocationSelf) =>
    typeOf(place) === 'SHEET' ? sheetOf(sheetAt(place)) : null,
  ),
  getRow: free('', (_self: LocationSelf) => null),
  getColumn: free('', ({ place }: LocationSelf) => {
    if (place.column === null) return null;
    const sheet = sheetAt(place);
    return rangeOf({ sheet, area: { row: 0, column: place.column, rows: sheet.rows, columns: 1 } });
  }),
} satisfies Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, LocationSelf>;

const locationShape = shape<LocationSelf>(
  'Spreadsheet.DeveloperMetadataLocation',
  'SpreadsheetApp.DeveloperMetadataLocation',
  location,
);

/** The metadata that fit, as service objects. */
export function metadataOf(fits: (item: Metadata) => boolean): object[] {
  return here()
    .book.metadata.filter(fits)
    .map(({ id }) => metadataShape.make({ id }));
}

/** The method `addDeveloperMetadata` of a class whose objects have a place for it. */
export function addMetadata<S>(place: (self: S) => Place): Method<S> {
  return write(
    ['string', 'string,string|null', 'string,enum', 'string,string|null,enum'],
    (self: S, key: string, second?: unknown, third?: unknown) => {
      const { book, doors } = here();
      const value = typeof second === 'string' ? second : '';
      const shown = memberName('Spreadsheet.DeveloperMetadataVisibility', third ?? second);
      const at = place(self);
      checkRoom(at.sheet, key.length + value.length);
      const visibility = shown === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
      book.metadata.push(doors.keep({ id: book.nextId++, key, value, ...at, visibility }));
      return itself;
    },
  );
}

/** The method `createDeveloperMetadataFinder` of a class whose objects are searched. */
export function finderOf<S>(scope: (self: S) => Scope): Method<S> {
  return read('', (self: S) => makeFinder(scope(self), metadataOf));
}
