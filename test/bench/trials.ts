import type { Project } from '../host/script.ts';
import { commandTrials } from './command.ts';
import { formulaTrials } from './formulas.ts';
import { listTrials } from './lists.ts';
import { modelTrials } from './models.ts';
import { readingTrials } from './reading.ts';
import { scoringTrials, trendTrials } from './scoring.ts';
import { startUpTrials } from './start-up.ts';
import type { Trial } from './trial.ts';
import { visitTrials } from './visits.ts';
import { warehouseTrials } from './warehouse.ts';

const SIZES = [1_000, 100_000, 1_000_000];

/** Everything that is measured; `large` adds what takes minutes and gigabytes. */
export const allTrials = (project: Project, large: boolean): readonly Trial[] => [
  ...startUpTrials(project),
  ...readingTrials(SIZES),
  ...scoringTrials(project, SIZES),
  ...trendTrials(SIZES),
  ...listTrials(SIZES),
  ...visitTrials(),
  ...modelTrials(),
  ...commandTrials(project, SIZES),
  ...formulaTrials([[1_000, 8_000], ...(large ? [[10_000, 20_000] as const] : [])]),
  ...warehouseTrials(large ? [100_000, 10_000_000] : [100_000]),
];
