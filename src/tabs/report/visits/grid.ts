import { RANKS } from '../../../customers/rank.ts';
import type { Demand } from '../../../followup/visits/demand.ts';
import { gridCells, MODES, POSITIONS } from '../../../followup/visits/grid.ts';
import { MONEY } from '../../../sales/sales.ts';
import type { Words } from '../../../words/words.ts';
import { type Section, shareOf, sumOf } from '../section.ts';
import type { Source } from '../source.ts';

/** Customers by demand (A to C) and by our share of it (a to d), with what to do in each cell. */
export function gridSection({ visits, words }: Source): Section | null {
  const year = visits();
  if (year === null) return null;
  const { grid, demand } = year;
  const { report, codes } = words;
  const said = report.grid;
  const cells = gridCells(grid, demand);
  /** A cell may hold two modes: only the largest of Bd are worth opening. */
  const cellText = (size: number, position: number): string => {
    const counts = MODES.map(() => 0);
    for (let k = 0; k < grid.size.length; k++) {
      if (grid.size[k] === size && grid.position[k] === position) counts[grid.mode[k]]++;
    }
    return MODES.flatMap((mode, at) =>
      counts[at] === 0 ? [] : [said.cell(codes.mode[mode], counts[at])],
    ).join(said.and);
  };
  const attack = grid.mode.filter((mode) => MODES[mode] === 'attack').length;
  return {
    title: said.title,
    header: [
      said.size,
      ...POSITIONS.map((position) => said.positions[position]),
      report.customers,
      said.demand,
      said.sales,
      said.share,
    ],
    formats: [['text', 'text', 'text', 'text', 'text', 'integer', 'money', 'money', 'percent']],
    rows: RANKS.map((rank, size) => {
      const own = cells.filter((cell) => cell.size === size);
      const needs = sumOf(own.map((cell) => cell.demand));
      const sales = sumOf(own.map((cell) => cell.sales));
      return [
        said.sizes[rank],
        ...POSITIONS.map((_, position) => cellText(size, position)),
        sumOf(own.map((cell) => cell.customers)),
        needs / MONEY,
        sales / MONEY,
        shareOf(sales, needs),
      ];
    }),
    aids: [said.say(attack), said.read, demandLine(words, demand)],
  };
}

/** How many demands are the owner's own numbers, and how many are estimates. */
export function demandLine({ report }: Words, { source }: Demand): string {
  const typed = source.filter((one) => one === 0).length;
  const estimated = source.filter((one) => one > 0).length;
  return estimated > 0 ? report.grid.estimated(typed, estimated) : report.grid.typed(typed);
}
