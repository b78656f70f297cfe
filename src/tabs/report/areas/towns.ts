import { townTable } from '../../../shop/areas/town-table.ts';
import { ARROWS } from '../arrows.ts';
import { percent, type Section } from '../section.ts';
import type { Source } from '../source.ts';

/** Every town with what makes it area 1, area 2 or neither, and how often its customers come. */
export function townSection({ shop, areas, words }: Source): Section | null {
  const around = areas();
  const towns = around === null ? [] : townTable(around.areas, around.zones);
  if (towns.length === 0) return null;
  const said = words.report.townTable;
  const { zonePrimary, zoneSecondary } = shop.settings;
  return {
    title: said.title,
    header: [
      said.town,
      said.is,
      said.customers,
      said.orders,
      said.share,
      said.larger,
      said.perHead,
      said.before,
      said.change,
    ],
    formats: [
      ['text', 'text', 'integer', 'integer', 'percent', 'percent', 'decimal', 'decimal', 'text'],
    ],
    rows: towns.map((one) => [
      one.town,
      said.classes[one.is],
      one.customers,
      one.visits,
      one.share,
      one.larger,
      one.perHead,
      one.perHeadBefore ?? '',
      one.arrow === null ? '' : ARROWS[one.arrow],
    ]),
    aids: [said.read(percent(zonePrimary), percent(zoneSecondary)), said.limits],
  };
}
