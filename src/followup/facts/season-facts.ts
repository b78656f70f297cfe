import { greetingOf, inMourning, seasonOn } from '../season.ts';
import type { Shop } from '../shop.ts';
import { type FactTable, fact, lazy } from './fact.ts';

/** The next season's greeting; who is in mourning gets the one after a new-year card. */
export function seasonFacts({ analysis, own, settings }: Shop): FactTable {
  const { asOf } = analysis.facts;
  const { seasons } = settings;
  const next = lazy(() => seasonOn(asOf, seasons));
  const greeting = (k: number) => {
    const usual = next();
    return usual !== null && own.ticked('mourning', k) ? inMourning(usual, seasons) : usual;
  };
  // Days since the season before was over: so long this one's list has been due.
  const age = lazy(() => {
    const days = seasons.flatMap((season) =>
      [-1, 0].map((shift) => greetingOf(season, (next()?.year ?? 0) + shift).from),
    );
    return asOf - Math.max(...days.filter((day) => day < asOf));
  });
  return {
    season: fact('season', (k) => greeting(k)?.id ?? ''),
    printBy: fact('date', (k) => greeting(k)?.printBy ?? ''),
    seasonAge: fact('integer', () => age()),
  };
}
