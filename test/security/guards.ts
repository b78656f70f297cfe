/** A place in the sources that keeps data whole or keeps something out. */
export interface Guard {
  /** What somebody would do who took it away. */
  readonly drop: string;
  readonly file: string;
  /** What stands there, exactly once. */
  readonly text: string;
  /** What would stand there without the guard. */
  readonly instead: string;
  /** The test that notices. */
  readonly test: string;
}

const sheets = (name: string): string => `src/sheets/${name}.ts`;

/** Every guard with the test that fails without it; `npm run soak -- guards` takes each away. */
export const GUARDS: readonly Guard[] = [
  {
    drop: 'the document lock',
    file: sheets('locked'),
    text: "if (!lock.tryLock(WAIT)) return { code: 'busy', values: [] };",
    instead: '',
    test: 'test/security/only-ours.test.ts',
  },
  {
    drop: 'the answer of the lock: somebody else has it',
    file: sheets('locked'),
    text: "if (!lock.tryLock(WAIT)) return { code: 'busy', values: [] };",
    instead: 'lock.tryLock(WAIT);',
    test: 'test/security/two-people.test.ts',
  },
  {
    drop: 'the flush before the lock is given back',
    file: sheets('locked'),
    text: 'SpreadsheetApp.flush();',
    instead: '',
    test: 'test/security/only-ours.test.ts',
  },
  {
    drop: 'the text format @ of text columns',
    file: sheets('command'),
    text: "text: '@',",
    instead: "text: 'General',",
    test: 'test/security/injection.test.ts',
  },
  {
    drop: 'the look whether the sales changed since they were read',
    file: sheets('write-marks'),
    text: 'unchanged: () => now().every((text, row) => text === read[row]),',
    instead: 'unchanged: () => true,',
    test: 'test/security/two-people.test.ts',
  },
  {
    drop: 'the look whether each label stands beside its customer',
    file: sheets('write-marks'),
    text: 'if (!customers.unchanged() && !customers.wear(labels, marks)) {',
    instead: 'if (Number.isNaN(rows)) {',
    test: 'test/security/two-people.test.ts',
  },
  {
    drop: 'the look where our column stands now',
    file: sheets('write-marks'),
    text: 'const now = customers.unchanged() ? ourColumn(sheet) : 0;',
    instead: 'const now = customers.unchanged() ? segmentColumn : 0;',
    test: 'test/security/two-people.test.ts',
  },
  {
    drop: 'the second reading of a tab that is written over',
    file: sheets('write-tab'),
    text: 'const again = freshly(existing);',
    instead: 'const again = freshly(existing) && existing;',
    test: 'test/security/two-people.test.ts',
  },
  {
    drop: 'the look whether somebody wrote below the log',
    file: sheets('log-tab'),
    text: 'if (!range.isBlank()) throw',
    instead: 'if (range.isBlank() === null) throw',
    test: 'test/security/two-people.test.ts',
  },
  {
    drop: 'the look where the column stands that Undo takes away',
    file: sheets('undo'),
    text: 'removeMarks(sheet, ourColumn(sheet));',
    instead: 'removeMarks(sheet, ours.columns.get(id) ?? 0 * ourColumn(sheet));',
    test: 'test/security/two-people.test.ts',
  },
  {
    drop: 'the fingerprint that keeps an edited tab from Undo',
    file: sheets('undo'),
    text: 'fingerprint(cells, dayOf) === print || cells',
    instead: 'fingerprint(cells, dayOf) !== null || cells',
    test: 'test/security/two-people.test.ts',
  },
  {
    drop: 'the look at the whole grid before Undo deletes a tab',
    file: sheets('undo'),
    text: 'const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());',
    instead: 'const range = sheet.getDataRange();',
    test: 'test/security/two-people.test.ts',
  },
  {
    drop: 'the look whether somebody typed on an unfinished tab before it is swept up',
    file: sheets('make-tab'),
    text: 'if (isBlank || fingerprint(cells, dayOf) === mark.print) spreadsheet.deleteSheet(tab.sheet);',
    instead: 'if (isBlank || mark.kind) spreadsheet.deleteSheet(tab.sheet);',
    test: 'test/sheets/faults-everywhere.test.ts',
  },
  {
    drop: 'the fingerprint that keeps changed rows of the log from Undo',
    file: sheets('undo'),
    text: 'if (fingerprint(rows, dayOf) !== print) return',
    instead: 'if (fingerprint(rows, dayOf) === null) return',
    test: 'test/security/two-people.test.ts',
  },
  {
    drop: 'the question whether the tab of sales may be edited',
    file: sheets('segment'),
    text: 'if (!sales.range.canEdit()) {',
    instead: 'if (sales.range.canEdit() === null) {',
    test: 'test/security/only-ours.test.ts',
  },
  {
    drop: 'the colour rules that are the owner’s',
    file: sheets('color-rules'),
    text: 'return present.filter((rule) => !isOurs(rule));',
    instead: 'return present.filter((rule) => isOurs(rule) && false);',
    test: 'test/security/only-ours.test.ts',
  },
  {
    drop: 'the way back of a tab that was written in half',
    file: sheets('write-tab'),
    text: 'job.spreadsheet.deleteSheet(sheet);\n    throw error;',
    instead: 'throw error;',
    test: 'test/security/limits.test.ts',
  },
  {
    drop: 'the check of a request',
    file: sheets('serve'),
    text: "if (!isRequest(asked)) throw new Error('unknown request');",
    instead: '',
    test: 'test/security/door.test.ts',
  },
  {
    drop: 'the list of commands: every name that an object has would be one',
    file: sheets('serve'),
    text: 'if (!Object.keys(handlers).includes(name)) throw',
    instead: 'if (!(name in handlers)) throw',
    test: 'test/security/door.test.ts',
  },
  {
    drop: 'the question for a screen, which a formula has none of',
    file: sheets('serve'),
    text: 'SpreadsheetApp.getUi();',
    instead: '',
    test: 'test/security/door.test.ts',
  },
  {
    drop: 'the silence about what a thrown error says',
    file: sheets('failure'),
    text: "return { code: 'unexpected', values: [] };",
    instead: 'return { code: text as Problem["code"], values: [] };',
    test: 'test/security/door.test.ts',
  },
  {
    drop: 'the escaping of the page of results',
    file: 'src/sheets/self-check/page.ts',
    text: 'return text.replace(/[&<>"\']/g, (character) => ENTITIES[character]);',
    instead: 'return text.replace(/[&<>"\']/g, (character) => ENTITIES[character] && character);',
    test: 'test/security/results-page.test.ts',
  },
  {
    drop: 'the apostrophe before a text that opens a formula',
    file: 'src/tabs/safe.ts',
    text: 'const safe = RISKY.test(text) ?',
    instead: 'const safe = RISKY.test(text) && text === "" ?',
    test: 'test/security/injection.test.ts',
  },
  {
    drop: 'the cut at 50,000 characters',
    file: 'src/tabs/safe.ts',
    text: 'return safe.length > LONGEST ?',
    instead: 'return safe.length > 2 * LONGEST ?',
    test: 'test/security/limits.test.ts',
  },
  {
    drop: 'the customer whom a row of our tab belongs to',
    file: 'src/tabs/layout.ts',
    text: "if (allOurs || plan.kind !== 'customers') {",
    instead: "if (allOurs || plan.kind !== '') {",
    test: 'test/tabs/layout.test.ts',
  },
  {
    drop: 'the header that names the key column',
    file: 'src/tabs/layout.ts',
    text: 'if (found[0] < 0) {',
    instead: 'if (found[0] < -1) {',
    test: 'test/tabs/layout.test.ts',
  },
  {
    drop: 'the opt-out',
    file: 'src/followup/exclusions.ts',
    text: 'optedOut: (k) => contacts.noMail[k] === 1 || contacts.noPost[k] === 1,',
    instead: 'optedOut: (k) => contacts.noMail[k] === 2 || contacts.noPost[k] === 2,',
    test: 'test/followup/members.test.ts',
  },
  {
    drop: 'the wish not to be contacted',
    file: 'src/followup/exclusions.ts',
    text: "doNotContact: (k) => own.ticked('doNotContact', k),",
    instead: "doNotContact: (k) => own.ticked('doNotContact', k) && false,",
    test: 'test/sheets/list.test.ts',
  },
  {
    drop: 'one letter for a household',
    file: 'src/followup/members.ts',
    text: "const merged: Merged = list.exclude.includes('household')",
    instead: "const merged: Merged = list.exclude.includes('household') && list.id === ''",
    test: 'test/followup/members.test.ts',
  },
  {
    drop: 'the 9 KB of what can be undone',
    file: sheets('history'),
    text: 'while (text.length > ROOM) {',
    instead: 'while (text.length > 100 * ROOM) {',
    test: 'test/security/limits.test.ts',
  },
  {
    drop: 'the sentence for a file without room',
    file: sheets('failure'),
    text: "if (/limit of \\d+ cells/.test(text)) return { code: 'tooManyCells', values: [false] };",
    instead: '',
    test: 'test/security/limits.test.ts',
  },
];
