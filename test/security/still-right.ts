import type { Workbook } from '../host/workbook.ts';
import { cellsOf } from '../sheets/book.ts';
import { ourTab, SALES, TYPED } from './editors.ts';
import { theirs } from './owners-book.ts';

/** What the owner or somebody else wrote on tabs of ours, each with whom it stands beside. */
export function words(book: Workbook): readonly string[] {
  const beside = (kind: string, key: string, headers: readonly string[]): string[] => {
    const sheet = ourTab(book, kind);
    if (sheet === undefined) return [];
    const [head, ...rows] = cellsOf(book, sheet.name);
    return rows.flatMap((row) =>
      headers.flatMap((header) => {
        const cell = row[head.indexOf(header)] ?? '';
        const blank = cell === '' || cell === false;
        return blank ? [] : [`${kind}: ${row[head.indexOf(key)]}: ${header} ${cell}`];
      }),
    );
  };
  const log = ourTab(book, 'log');
  const logged = log === undefined ? [] : cellsOf(book, log.name).slice(1);
  const typed = book.sheets.flatMap(({ name }) =>
    cellsOf(book, name).flatMap((row) => row.filter((cell) => cell === TYPED)),
  );
  return [
    ...beside('customers', 'Name', ['Note']),
    ...beside('followup', 'Name', ['Done', 'Result']),
    ...logged.filter((row) => row.some((cell) => cell !== '')).map((row) => `log: ${row.join()}`),
    ...typed.map((_, at) => `typed ${at}`),
  ];
}

/** Segments by customer, as the labels of the sales tab say them. */
function labels(book: Workbook): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [who, label] of labelled(book)) {
    const all = found.get(who) ?? new Set();
    found.set(who, all.add(label));
  }
  return found;
}

/** Customer and label of every row of the sales. */
function labelled(book: Workbook): readonly (readonly [string, string])[] {
  const sheet = book.sheets.find(({ id }) => id === SALES);
  if (sheet === undefined) return [];
  const [head, ...rows] = cellsOf(book, sheet.name);
  const [who, label] = [head.indexOf('Customer'), head.indexOf('Segment')];
  if (who < 0 || label < 0) return [];
  return rows.map((row) => [String(row[who]), String(row[label] ?? '')]);
}

/** What was computed for each row of a tab of ours, by its name: which cells belong together. */
function computed(book: Workbook, kind: string): ReadonlyMap<string, string> {
  const sheet = ourTab(book, kind);
  const found = new Map<string, string>();
  if (sheet === undefined) return found;
  const [head, ...rows] = cellsOf(book, sheet.name);
  const mail = head.indexOf('Email') < 0 ? head.indexOf('Recipient') : head.indexOf('Email');
  for (const row of rows) found.set(String(row[head.indexOf('Name')]), String(row[mail]));
  return found;
}

const ids = (book: Workbook): number[] => {
  const marked = new Set(
    book.metadata.filter(({ column }) => column === null).map(({ sheet }) => sheet),
  );
  return book.sheets.map(({ id }) => id).filter((id) => !marked.has(id));
};

/** Takes what must hold, and what to say where it does not. */
export type Check = (holds: boolean, what: string) => void;

/** The owner's tabs without the size of their grids: a blank column at the end is nobody's loss. */
export function contents(book: Workbook, mine: readonly number[]): string {
  return theirs(book, mine).replace(/("hidden":(?:true|false)),"rows":\d+,"columns":\d+/g, '$1');
}

/** A command with nobody else about: what it takes away then, such as Undo a row of the log, is no loss. */
export interface Undisturbed {
  readonly before: Workbook;
  readonly after: () => Workbook;
}

/** The owner's tabs are as they are wished, and no word of the owner's is lost or elsewhere. */
export function checkOwners(
  book: Workbook,
  wished: Workbook,
  undisturbed: readonly Undisturbed[],
  check: Check,
): void {
  const mine = ids(wished);
  check(contents(book, mine) === contents(wished, mine), 'the owner’s tabs differ');
  const left = words(book);
  let lost = words(wished).filter((word) => !left.includes(word));
  for (const each of undisturbed) {
    if (lost.length === 0) break;
    const after = words(each.after());
    const gone = words(each.before).filter((word) => !after.includes(word));
    lost = lost.filter((word) => !gone.includes(word));
  }
  check(lost.length === 0, `lost: ${lost.slice(0, 2).join(' | ')}`);
}

/** Each label stands beside a customer who has it in one of the fair files, and so does each address. */
export function checkLabels(fair: readonly (() => Workbook)[], book: Workbook, check: Check): void {
  let wrong = labelled(book).filter(([, label]) => label !== '');
  for (const each of fair) {
    if (wrong.length === 0) break;
    const known = labels(each());
    wrong = wrong.filter(([who, label]) => known.get(who)?.has(label) !== true);
  }
  check(wrong.length === 0, `${wrong.length} labels beside the wrong customer: ${wrong[0]}`);
  for (const kind of ['customers', 'followup']) {
    let odd = [...computed(book, kind)].filter(([who]) => who !== '');
    for (const each of fair) {
      if (odd.length === 0) break;
      const known = computed(each(), kind);
      odd = odd.filter(([who, mail]) => known.get(who) !== mail);
    }
    check(odd.length === 0, `${kind}: ${odd.length} rows mixed: ${odd[0]}`);
  }
}
