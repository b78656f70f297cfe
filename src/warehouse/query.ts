import { PRESETS } from '../customers/presets.ts';
import type { Scoring } from '../customers/scoring.ts';
import { answer, type Names } from './answer.ts';
import type { Comments } from './comments.ts';
import { factSteps } from './customer-facts.ts';
import { type CutoffSteps, cutoffSteps } from './cutoffs.ts';
import { DECILE, PLACES } from './deciles.ts';
import { graceSteps } from './grace.ts';
import type { ListRule } from './lists.ts';
import { isWarehouseProblem, type WarehouseProblem } from './names.ts';
import { rhythmSteps } from './rhythm.ts';
import {
  type CountedFrom,
  linesStep,
  quotedSource,
  readSteps,
  type Source,
  settingsStep,
} from './sale-lines.ts';
import { cellExpression, groupExpression, markExpression, scoreExpressions } from './segments.ts';
import { ABSENCE, lapseExpression, limitSteps, STAGE } from './stages.ts';
import { columns, comment, indented, type Step, withSteps } from './text.ts';

export interface WarehouseRequest {
  readonly source: Source;
  /** The shop's time zone, such as `Asia/Tokyo`. */
  readonly zone: string;
  readonly asOf: CountedFrom;
  readonly scoring: Scoring;
  readonly lists: readonly ListRule[];
  readonly names: Names;
  readonly comments: Comments;
}

/**
 * The segmentation as one BigQuery query: a row for each customer with a purchase, with the same
 * facts, scores, segment, stage, rhythm and absence that `analyze` gives, and a true-or-false
 * column for each list. No parameters, no script, no function of its own, so that it also runs as
 * the query of a Connected Sheet.
 */
export function warehouseQuery(request: WarehouseRequest): string | WarehouseProblem {
  const { scoring, comments: notes, asOf } = request;
  const source = quotedSource(request.source, request.zone);
  if (isWarehouseProblem(source)) return source;
  const limits = limitSteps(scoring, notes);
  const grace = graceSteps(scoring.grace, notes);
  const cutoffs = cutoffSteps(scoring, notes);
  const steps: Step[] = [
    ...readSteps(source, notes),
    settingsStep(asOf, source, [...limits.settings, ...grace.settings], notes),
    linesStep(notes),
    ...factSteps(scoring, notes),
    ...rhythmSteps(PRESETS[scoring.trade].rhythm, notes),
    ...grace.steps,
    ...limits.steps,
    ...cutoffs.steps,
    ...scoreSteps(scoring, cutoffs, notes),
    ...placeSteps(scoring, grace.join + limits.join, notes),
  ];
  return `${comment(notes.query)}\n${withSteps(steps)}\n\n${answer(scoring, request.names, request.lists)}\n`;
}

/** Scores, then the tier that their cell belongs to. */
function scoreSteps(scoring: Scoring, cutoffs: CutoffSteps, notes: Comments): Step[] {
  const scores = scoreExpressions(cutoffs.tests);
  return [
    {
      name: 'scores',
      note: notes.scores,
      body: `SELECT\n${indented(columns(['facts.*', ...scores]))}\nFROM facts${cutoffs.join}`,
    },
    { name: 'scored', body: `SELECT *, ${cellExpression(cutoffs.tests)} AS cell\nFROM scores` },
    {
      name: 'marked',
      note: notes.segments,
      body: `SELECT\n  *,\n${indented(markExpression(scoring.table))} AS mark\nFROM scored`,
    },
  ];
}

/** Stage, absence and group, all as codes that the lists ask for. */
function placeSteps(scoring: Scoring, joins: string, notes: Comments): Step[] {
  const places = [
    'IF(own_rhythm, rhythm, NULL) AS own_rhythm',
    `${groupExpression(scoring.table)} AS group_code`,
    `${STAGE} AS stage_code`,
    `${ABSENCE} AS absence`,
    DECILE,
  ];
  return [
    {
      name: 'paced',
      note: notes.deciles,
      body: `SELECT
${indented(columns(['*', `${lapseExpression(scoring)} AS lapse_after`, ...PLACES]))}
FROM marked
JOIN rhythms USING (customer)${joins}
CROSS JOIN settings`,
    },
    {
      name: 'customers',
      note: notes.places,
      body: `SELECT\n  * EXCEPT (own_rhythm),\n${indented(columns(places))}\nFROM paced`,
    },
  ];
}
