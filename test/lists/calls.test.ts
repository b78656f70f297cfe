import { expect, test } from 'vitest';
import type { Value } from '../host/workbook.ts';
import { bookOf, serve } from '../sheets/book.ts';
import { TODAY } from './firms.ts';
import { dayOf, isoOf } from './naive/days.ts';
import type { MadeList } from './naive/rules.ts';

const HEADER = ['Order date', 'Customer ID', 'Email', 'Product', 'Amount'];

/** Customers of two orders each, long ago, of tea with cake or with jam. */
function shopOf(customers: number): Value[][] {
  const asOf = dayOf(TODAY);
  const rows = Array.from({ length: 2 * customers }, (_, i): Value[] => {
    const k = Math.floor(i / 2);
    const product = i % 2 === 0 ? 'Tea' : k % 5 === 0 ? 'Jam' : 'Cake';
    return [
      isoOf(asOf - 250 - (k % 90) - 20 * (i % 2)),
      `K${k}`,
      `k${k}@example.com`,
      product,
      5 + (k % 40),
    ];
  });
  // A third buy nothing but jam, so that cake goes with tea more than with all.
  for (let k = 0; k < customers / 3; k++) {
    rows.push([isoOf(asOf - 300), `J${k}`, `j${k}@example.com`, 'Jam', 7]);
  }
  return [HEADER, ...rows];
}

test('a list of 50,000 customers takes as many calls of the service as one of 50', () => {
  const [few, many] = [bookOf(shopOf(50)), bookOf(shopOf(50_000))];
  for (const id of ['win-back', 'forgotten', 'cross-sell'] satisfies MadeList[]) {
    const [small, large] = [few, many].map((book) => {
      const answer = serve(book, 'list', { tab: 'Orders', id, max: 20 });
      expect(answer).toMatchObject({ ok: true, value: { people: expect.any(Number) } });
      if (answer.ok) expect(answer.value.people).toBeGreaterThan(0);
      return answer.run.calls;
    });
    expect(large).toBe(small);
    expect(large).toBeLessThanOrEqual(60);
  }
});
