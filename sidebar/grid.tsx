import { Fold } from './fold.tsx';
import { count } from './format.ts';
import { Table } from './table.tsx';
import { language, say } from './words.ts';

/** Where the customers are bunched: recency by frequency, each number on its shade. */
export function Grid({ grid }: { grid: readonly (readonly number[])[] }) {
  const most = Math.max(1, ...grid.flat());
  return (
    <Fold title={say.grid}>
      <Table
        title={say.gridCaption}
        header={[say.gridCorner, ...grid.map((_, place) => `F${place + 1}`)]}
        rows={grid.map((row, at) => [
          `R${grid.length - at}`,
          ...row.map((customers) => count(language, customers)),
        ])}
        aids={[]}
        shade={(row, column) => grid[row][column] / most}
      />
    </Fold>
  );
}
