import { count } from './format.ts';
import { language, say } from './words.ts';

/** Steps of the scale; their colours are in the style sheet. */
const STEPS = 5;

/** Where the customers are bunched: recency by frequency, each number on its shade. */
export function Grid({ grid }: { grid: readonly (readonly number[])[] }) {
  const most = Math.max(1, ...grid.flat());
  const shade = (customers: number): string =>
    `heat heat${Math.ceil(((STEPS - 1) * customers) / most)}`;
  const rows = grid.map((row, at) => ({
    recency: `R${grid.length - at}`,
    cells: row.map((customers, place) => ({ frequency: `F${place + 1}`, customers })),
  }));
  return (
    <details>
      <summary>{say.grid}</summary>
      <table>
        <caption class="gray">{say.gridCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.gridCorner}</th>
            {rows[0]?.cells.map(({ frequency }) => (
              <th key={frequency} scope="col" class="heat">
                {frequency}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ recency, cells }) => (
            <tr key={recency}>
              <th scope="row">{recency}</th>
              {cells.map(({ frequency, customers }) => (
                <td key={frequency} class={shade(customers)}>
                  {count(language, customers)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
