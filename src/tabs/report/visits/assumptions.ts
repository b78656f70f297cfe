import { USUAL_TERMS } from '../../../followup/visits/terms.ts';
import type { Section } from '../section.ts';
import type { Source } from '../source.ts';

/** Everything the plan supposes of a customer, in plain words. */
export function assumptionSection({ shop, visits, words }: Source): Section | null {
  const year = visits();
  if (year === null || year.plan === null) return null;
  const said = words.report.assumptions;
  const { margin, hoursPerVisit } = shop.settings;
  return {
    title: said.title,
    header: [],
    formats: [['text']],
    rows: [],
    aids: [
      said.model,
      said.demand,
      said.growth,
      said.held,
      said.unvisited,
      said.newcomer,
      margin > 0 ? said.margin(Math.round(100 * margin)) : said.noMargin,
      said.hours(hoursPerVisit),
      said.minima(USUAL_TERMS.maximum),
      said.order,
    ],
  };
}
