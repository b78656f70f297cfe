import { RFM_SCORE } from '../../functions/rfm.ts';
import type { Probes } from './bench.ts';

/** How long things take here; the limits leave a command of a few dozen calls within a minute. */
export const times = {
  oneCell: {
    source: '7 [R]',
    expected: { atMost: 3000 },
    run: ({ cells }) => {
      const start = Date.now();
      cells(1, 1).setValue(1).getValue();
      return Date.now() - start;
    },
  },
  tenThousandCells: {
    source: '15 [?]',
    expected: { atMost: 6000 },
    run: ({ cells }) => {
      const rows = Array.from({ length: 500 }, (_, row) => Array<number>(20).fill(row));
      const start = Date.now();
      cells(500, 20).setValues(rows).getValues();
      return Date.now() - start;
    },
  },
  scoring: {
    source: '1 [D]',
    expected: { atMost: 3000 },
    run: () => {
      const rows = Array.from({ length: 10_000 }, (_, row) => row);
      const customers = rows.map((row) => [`Customer ${row % 4000}`]);
      const days = rows.map((row) => [45_000 + (row % 700)]);
      const amounts = rows.map((row) => [1 + (row % 90)]);
      const start = Date.now();
      RFM_SCORE(customers, days, amounts, undefined, undefined, undefined);
      return Date.now() - start;
    },
  },
} satisfies Probes;
