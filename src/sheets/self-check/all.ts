import type { Bench } from './bench.ts';
import { engine } from './engine.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { refusals } from './refusals.ts';
import type { Probe, ProbeId } from './results.ts';
import { stores } from './stores.ts';
import { tabs } from './tabs.ts';
import { texts } from './texts.ts';
import { times } from './times.ts';
import { values } from './values.ts';

/**
 * Every probe in the order in which they run: those of a new, empty tab first; last the cell that
 * is too long, since its error may surface with any later call.
 */
export const PROBES: Readonly<Record<ProbeId, Probe<Bench>>> = {
  ...tabs,
  ...values,
  ...texts,
  ...marks,
  ...looks,
  ...engine,
  ...stores,
  ...times,
  ...refusals,
};
