import { homeTowns } from '../../../shop/areas/towns.ts';
import { type LeaverTrait, leaverTraits } from '../../../shop/products/leaver-traits.ts';
import { compareLeavers, type Trait } from '../../../shop/products/leavers.ts';
import { percent, type Section } from '../section.ts';
import { MOST_ROWS, type Source } from '../source.ts';

/** What those who left have more often than those who stayed, where the sheet says more of them. */
export function leaverSection(source: Source): Section | null {
  const traits = traitsOf(source);
  if (traits === null) return null;
  // That somebody returned nothing only mirrors that somebody did.
  const found = compareLeavers(source.analysis, traits)
    .filter(({ value }) => value !== 'no')
    .slice(0, MOST_ROWS);
  if (found.length === 0) return null;
  const said = source.words.report.leavers;
  const label = ({ trait, value }: (typeof found)[number]): string => {
    const bands: Readonly<Record<string, string>> = source.words.report.thirds.names;
    const isOwn = trait === 'lastProduct' || trait === 'staff' || trait === 'town';
    return said.traits[trait](isOwn ? value : (bands[value] ?? ''));
  };
  const most = found.find(({ difference }) => difference > 0);
  return {
    title: said.title,
    header: [said.what, said.left, said.leftShare, said.stayed, said.stayedShare, said.difference],
    formats: [['text', 'integer', 'percent', 'integer', 'percent', 'percent']],
    rows: found.map((one) => [
      label(one),
      one.leavers,
      one.leaverShare,
      one.stayers,
      one.stayerShare,
      one.difference,
    ]),
    aids: [
      ...(most === undefined
        ? []
        : [said.say(label(most), percent(most.leaverShare), percent(most.stayerShare))]),
      said.todo,
      said.limits,
    ],
  };
}

/** Null where there is nothing but customer, date and amount. */
function traitsOf({ shop, analysis }: Source): Readonly<Record<LeaverTrait, Trait>> | null {
  const { columns, log } = shop;
  const towns = homeTowns(analysis.reading, columns);
  const town = (k: number): string => towns.names[towns.of[k]] ?? '';
  const traits = leaverTraits(analysis, columns, log, town);
  const { lastProduct, staff, complained } = traits;
  const knows = (trait: Trait): boolean => analysis.facts.scored.some((k) => trait(k) !== '');
  if (![lastProduct, staff, traits.town, complained].some(knows)) return null;
  const hasPrices = columns.numbers('unit_price') !== null || columns.numbers('quantity') !== null;
  // Without prices the bands would be those of the amounts, which are a trait already.
  return hasPrices ? traits : { ...traits, priceBand: () => '' };
}
