import { expect, test } from 'vitest';
import { probe } from '../../src/sheets/self-check/results.ts';
import { parseSelfCheck, textToCopy } from '../host/contract/self-check-text.ts';
import { loadProject, type Run, type RunOptions, run } from '../host/script.ts';
import { addSheet, snapshot, type Workbook } from '../host/workbook.ts';
import { bookOf, serve, shop } from './book.ts';

const project = loadProject();
const NOW = Date.UTC(2024, 8, 30, 11);

function check(book: Workbook, options: RunOptions = {}, code = project.code): Run {
  return run({ ...project, code }, book, 'checkInstallation', [], { now: NOW, ...options });
}

const findings = ({ dialog }: Run) => parseSelfCheck(textToCopy(dialog!.html));
const differing = (done: Run) => findings(done).filter(({ ok }) => !ok);

/** A shop in use: with tabs of ours, marks, and things remembered. */
function shopInUse(): Workbook {
  const book = bookOf(shop());
  serve(book, 'segment', {});
  serve(book, 'list', { id: 'win-back' });
  book.active = book.sheets[1].id;
  return book;
}

/** All that the owner or a later command could notice. */
const state = (book: Workbook): string =>
  [
    snapshot(book),
    JSON.stringify([book.active, book.metadata, [...book.properties]]),
    [...book.cache.keys()].join(),
  ].join('\n');

test('everything Otokui counts on holds here, and the dialog says so', () => {
  const done = check(bookOf(shop()));
  expect(differing(done)).toEqual([]);
  expect(findings(done).length).toBeGreaterThan(60);
  expect(done.dialog!.title).toBe('Check this installation');
  expect(done.dialog!.html).toContain(`${findings(done).length} checks: all as expected.`);
  expect(done.alerts).toEqual([]);
});

test('the dialog speaks Japanese, the text to copy is the same in both languages', () => {
  const [en, ja] = ['en', 'ja'].map((userLocale) => check(bookOf(shop()), { userLocale }));
  const { title, html } = ja.dialog!;
  expect(title).toBe('動作の確認');
  expect(html).toContain('<html lang="ja">');
  expect(html).toContain('すべて想定どおりでした。');
  const lines = (done: Run) => findings(done).filter(({ got }) => !got.endsWith(' ms'));
  expect(lines(ja)).toEqual(lines(en));
});

test('the owner’s file is as it was: tabs, open tab, marks, and what is stored', () => {
  const book = shopInUse();
  const before = state(book);
  check(book);
  expect(state(book)).toBe(before);
});

test('it writes under the lock, and formulas only where it asks what typed signs become', () => {
  const { violations } = check(bookOf(shop()));
  expect(violations).toHaveLength(2);
  expect(violations.join()).toMatch(/^[^,]*wrote a formula[^,]*,[^,]*wrote a formula[^,]*$/);
});

test('it stays within a minute by the stand-in’s clock of services', () => {
  expect(check(shopInUse()).seconds).toBeLessThan(60);
});

test('a tab of the owner that has the name of the scratch tab is left alone', () => {
  const book = bookOf(shop());
  addSheet(book, 'OTOKUI CHECK');
  const before = state(book);
  expect(differing(check(book))).toEqual([]);
  expect(state(book)).toBe(before);
});

test('one call that fails is one difference, and the other probes go on', () => {
  const done = check(bookOf(shop()), { failAt: 40 });
  const [difference, ...more] = differing(done);
  expect(more).toEqual([]);
  expect(difference.got).toBe('error: Service Spreadsheets failed while accessing document');
  const all = findings(done).length;
  expect(done.dialog!.html).toContain(`1 of ${all} differ: send this text with your report.`);
});

/** Calls that clean up, by name: one that fails must not leave anything behind. */
const CLEANING = /insertSheet|deleteSheet|setActiveSheet|\.delete|\.remove|flush/;

test('whichever call fails, the scratch tab is gone and nothing of the file is touched', () => {
  const book = shopInUse();
  const before = state(book);
  const failing = new Set<number>();
  check(book, {
    onCall: (name, count) => {
      if (CLEANING.test(name) || count % 20 === 0) failing.add(count);
    },
  });
  expect(failing.size).toBeGreaterThan(20);
  for (const failAt of failing) {
    const done = check(book, { failAt });
    expect(state(book), `call ${failAt}`).toBe(before);
    expect([done.dialog, ...done.alerts].filter(Boolean), `call ${failAt}`).toHaveLength(1);
  }
});

const PLATFORMS = [
  [
    'that lacks a built-in',
    'delete Array.prototype.flat;',
    'builtIns',
    'without Array.prototype.flat',
  ],
  [
    'without words for currencies',
    'Object.defineProperty(Intl.NumberFormat.prototype, "format", { value: () => "5" });',
    'money',
    '5 5 5万円',
  ],
  [
    'that spells signs otherwise',
    'String.prototype.normalize = function () { return String(this); };',
    'foldedText',
    'Ａｂ①㍻ｶﾞ',
  ],
] as const;

test.each(PLATFORMS)('a platform %s shows as that difference', (_what, patch, id, got) => {
  const done = check(bookOf(shop()), {}, `${project.code}\n${patch}`);
  expect(differing(done).map((finding) => [finding.id, finding.got])).toEqual([[id, got]]);
  expect(done.dialog!.html.match(/class="differs"/g)).toHaveLength(1);
});

test('what the platform says is text on the page: nothing in it becomes markup', () => {
  const book = bookOf(shop());
  book.locale = '<img src=x onerror=alert(1)>';
  const done = check(book);
  expect(differing(done).map(({ got }) => got)).toContain('<img src=x onerror=alert(1)>');
  expect(done.dialog!.html).not.toContain('<img');
  expect(done.dialog!.html).not.toContain('<script');
});

test('while somebody else’s command runs it says so, and writes nothing', () => {
  const book = shopInUse();
  const before = state(book);
  const done = check(book, { locked: true });
  expect(done.dialog).toBeNull();
  expect(done.alerts).toEqual([
    'Otokui: Somebody else is running Otokui on this file. Nothing was written. Try again.',
  ]);
  expect(state(book)).toBe(before);
});

test('no probe is begun once the time is up, and an exception is an answer', () => {
  const slow = { source: '1 [D]', expected: { atMost: 900 }, run: () => 901 } as const;
  const broken = {
    source: '1 [D]',
    expected: 'anything',
    run: (): string => {
      throw new Error('no\tsuch\nthing');
    },
  } as const;
  const late = { source: '1 [D]', expected: 'anError', run: () => 'never' } as const;
  const some = { slow, broken, late } as unknown as Parameters<typeof probe>[0];
  let now = 0;
  const clock = () => now++;
  expect(probe(some, null, { clock, limit: 2 }).map(({ got, ok }) => [got, ok])).toEqual([
    ['901 ms', false],
    ['error: no such thing', true],
    ['error: not run, the time was up', false],
  ]);
});
