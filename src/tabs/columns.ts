import type { FactId } from '../words/en.ts';
import type { Words } from '../words/words.ts';
import type { ColumnPlan, Format, PlanCell } from './plan.ts';

/**
 * Pixels of a usual column, and of those whose text is long. Neighbours of one width cost one call:
 * on the tab of all customers everything from the name to the stage.
 */
const WIDTH = 100;
const NAMED = 170;
const WIDE: Readonly<Partial<Record<FactId, number>>> = {
  reason: 420,
  words: 420,
  name: NAMED,
  email: NAMED,
  phone: NAMED,
  recipient: NAMED,
  address: 240,
  segment: NAMED,
  stage: NAMED,
  lastProduct: NAMED,
};

/** A column of ours, with header, note and width from the words and the format. */
export function column(
  id: FactId,
  format: Format,
  values: readonly PlanCell[],
  words: Words,
): ColumnPlan {
  const { header, note } = words.facts[id];
  return {
    id,
    header,
    format,
    width: WIDE[id] ?? WIDTH,
    values,
    ...(note === '' ? {} : { note }),
  };
}

/** A column that belongs to the owner: made empty, never written again. */
export function ownerColumn(id: FactId, format: Format, words: Words): ColumnPlan {
  return { ...column(id, format, [], words), owner: true };
}
