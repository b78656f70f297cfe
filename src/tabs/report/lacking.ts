import type { ReportPart } from '../../protocol.ts';
import { isoFromDay } from '../../sales/calendar.ts';
import type { Problem } from '../../words/messages.ts';
import type { Words } from '../../words/words.ts';
import type { Source } from './source.ts';

/** Where the owner can type what is missing: the words are those of the file, not of the reader. */
export interface TypedIn {
  readonly words: Words;
  /** Name of the tab with the sales. */
  readonly sales: string;
}

/** All that a part cannot be made without and the file does not say, first things first. */
export function lacking(part: ReportPart, source: Source, file: TypedIn): readonly Problem[] {
  const lacks: Readonly<Record<ReportPart, () => readonly Problem[]>> = {
    shop: () => [],
    visits: () => visitsLack(source, file),
    areas: () => areasLack(source, file),
  };
  return lacks[part]();
}

function visitsLack({ shop, visits }: Source, { words }: TypedIn): readonly Problem[] {
  const lacks: Problem[] = [];
  if (visits() === null) {
    lacks.push({ code: 'noDemand', values: [words.tabs.customers, words.facts.demand.header] });
  }
  if (shop.settings.visitHours <= 0) {
    const { tab, keys } = words.settings;
    lacks.push({ code: 'noVisitHours', values: [tab, keys['visits.hours'].name] });
  }
  return lacks;
}

function areasLack({ analysis, areas }: Source, { sales }: TypedIn): readonly Problem[] {
  const around = areas();
  if (around === null) return [{ code: 'noTowns', values: [sales] }];
  const anybody = around.zones.of.some((zone) => zone >= 0);
  return anybody ? [] : [{ code: 'noYear', values: [isoFromDay(analysis.facts.asOf)] }];
}
