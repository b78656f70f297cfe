import { penetrationOf } from '../../../shop/areas/penetration.ts';
import { percent, type Section } from '../section.ts';
import type { Source } from '../source.ts';

/** How many of a town's households are customers; only where the owner keeps a tab of households. */
export function penetrationSection({ shop, areas, words, most }: Source): Section | null {
  const around = areas();
  if (around === null || shop.households === undefined) return null;
  const { towns } = penetrationOf(around.areas, around.zones, shop.households);
  const known = towns.filter(({ customers }) => customers > 0);
  if (known.length === 0) return null;
  const { report } = words;
  const said = report.penetration;
  const strongest = [...known].sort((a, b) => b.penetration - a.penetration)[0];
  return {
    title: said.title,
    header: [said.town, report.customers, said.households, said.penetration, said.strength],
    formats: [['text', 'integer', 'integer', 'percent', 'decimal']],
    rows: known
      .slice(0, most)
      .map(({ town, customers, households, penetration, strength }) => [
        ...[town, customers, households, penetration],
        strength ?? '',
      ]),
    aids: [said.say(strongest.town, percent(strongest.penetration)), said.todo, said.limits],
  };
}
