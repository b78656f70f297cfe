import { expect, test } from 'vitest';
import { USUAL } from '../../src/followup/follow-up.ts';
import { listsFor } from '../../src/followup/lists/all.ts';
import { listColumns } from '../../src/warehouse/lists.ts';

/** Columns without their line breaks. */
const flat = (columns: readonly string[]) =>
  columns.map((column) => column.replace(/\s+/g, ' ').replace('( ', '(').replace(' )', ')'));

test('the lists that sales alone decide are columns, with the limits of the owner', () => {
  const columns = flat(listColumns(listsFor({ ...USUAL, thanksDays: 10, watchDays: 45 })));
  expect(columns).toEqual(
    expect.arrayContaining([
      "COALESCE(absence IN ('lapseWarning') AND own_rhythm >= 1, FALSE) AS list_lapse_warning",
      "COALESCE(absence IN ('gone', 'dormant'), FALSE) AS list_win_back",
      'COALESCE(DATE_DIFF(as_of, first, DAY) <= 10, FALSE) AS list_thank_you',
      'COALESCE(frequency <= 1 AND DATE_DIFF(as_of, first, DAY) > 10 AND DATE_DIFF(as_of, first, DAY) <= 45, FALSE) AS list_second_order',
    ]),
  );
});

test('a list that needs more than the sales has no column, and neither has one of no condition', () => {
  expect(
    listColumns([
      {
        id: 'cross-sell',
        who: [
          { fact: 'frequency', atLeast: 2 },
          { fact: 'lastProduct', atLeast: 1 },
        ],
      },
      { id: 'forgotten', who: [] },
    ]),
  ).toEqual([]);
});

test('a condition of a kind that the query cannot ask leaves the list out', () => {
  const strange = { fact: 'recency', startsWith: 3 } as const;
  expect(listColumns([{ id: 'win-back', who: [strange] }])).toEqual([]);
});

test('who is not known may pass where the list says so', () => {
  const who = [{ fact: 'rhythm', atMost: 30, orUnknown: true }] as const;
  expect(flat(listColumns([{ id: 'coupon', who }]))).toEqual([
    'COALESCE((own_rhythm IS NULL OR (own_rhythm <= 30)), FALSE) AS list_coupon',
  ]);
});
