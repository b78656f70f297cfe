import { expect, test } from 'vitest';
import type { Cell } from '../../src/sales/sales.ts';
import { settingsOf } from '../../src/settings/read.ts';
import { NOTHING_FROZEN } from '../../src/settings/settings.ts';
import { sentence } from '../../src/words/messages.ts';
import { wordsOf } from '../../src/words/words.ts';

const words = wordsOf('en');
const { headers } = words.settings;

/** A tab of narrow-downs, name and conditions, under an own segment table. */
function read(rows: readonly (readonly Cell[])[]) {
  const cells = [
    Object.values(headers),
    ['', '', '', '', '', 'segments'],
    ['Darlings', 'Keep', 'R 4-5', '', '', ''],
    ['', '', '', '', '', 'narrow-downs'],
    ...rows,
  ];
  const tab = { cells, headers, frozen: NOTHING_FROZEN, name: () => 'Settings' };
  const { settings, findings } = settingsOf(tab, { dayOf: () => 0 });
  return {
    narrowDowns: settings.narrowDowns,
    notes: findings.map(({ row, note }) => [row, sentence(words.notes, note)]),
  };
}

test('narrow-downs are read by name, against the owner’s own segments', () => {
  const { narrowDowns, notes } = read([
    ['Tea', 'Bought = Tea; Segment = darlings, Others'],
    [],
    ["'=Late", '経過日数 ≥ 90'],
  ]);
  expect(notes).toEqual([]);
  expect(narrowDowns).toEqual([
    {
      name: 'Tea',
      who: [
        { fact: 'bought', is: 'oneOf', value: ['Tea'] },
        { fact: 'segment', is: 'oneOf', value: ['A', 'B'] },
      ],
    },
    { name: '=Late', who: [{ fact: 'recency', is: 'atLeast', value: 90 }] },
  ]);
});

const HELP = 'Type one such as Days since ≥ 90; Group = Keep.';
const LEFT = 'so this narrow-down is left out.';

test.each([
  [
    ['Gold', 'Segment = Champions'],
    `Settings!B6: “Segment = Champions” is no condition, ${LEFT} ${HELP}`,
  ],
  [['Gold', 'Shoe size ≥ 9'], `Settings!B6: “Shoe size” is no condition, ${LEFT} ${HELP}`],
  [['Gold', ''], `Settings!B6: “” is no condition, ${LEFT} ${HELP}`],
  [
    ['', 'Orders ≥ 9'],
    'Settings!A6: a narrow-down needs a name of its own, so this one is left out. Type one.',
  ],
  [
    ['ＴＥＡ', 'Orders ≥ 9'],
    'Settings!A6: a narrow-down needs a name of its own, so this one is left out. Type one.',
  ],
])('a broken row %j is left out and said with its cell', (row, note) => {
  const { narrowDowns, notes } = read([['Tea', 'Bought = Tea'], row]);
  expect(narrowDowns.map(({ name }) => name)).toEqual(['Tea']);
  expect(notes).toEqual([[5, note]]);
});

test('a note quotes only the beginning of what it does not understand', () => {
  const { notes } = read([['Tea', 'x'.repeat(500)]]);
  expect(notes[0][1]).toContain(`“${'x'.repeat(39)}…”`);
});
