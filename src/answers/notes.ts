import type { Analysis } from '../customers/analysis.ts';
import type { Reading } from '../sales/reading.ts';
import type { Day } from '../sales/sales.ts';
import type { Note } from '../words/messages.ts';

/** After this many days without a sale the sheet is an old export rather than a quiet shop. */
const STALE_DAYS = 60;

/** What the owner should know of a result: what reading found, then what the scores show. */
export function notesOf(analysis: Analysis): readonly Note[] {
  const { reading, facts } = analysis;
  const notes: Note[] = [...reading.notes, ...staleNotes(reading, facts.asOf)];
  const customers = facts.scored.length;
  if (customers < reading.guards.minCustomers)
    notes.push({ code: 'fewCustomers', values: [customers] });
  const empty = emptyFrequencies(analysis);
  if (empty.length > 0) {
    const once = facts.scored.filter((k) => facts.frequency[k] === 1).length;
    notes.push({
      code: 'emptyScore',
      values: [empty.map((score) => `F ${score}`).join(', '), Math.round((100 * once) / customers)],
    });
  }
  return notes;
}

/** That the last sale is long ago, which makes everybody late: known before anything is scored. */
export function staleNotes({ lastDay }: Reading, asOf: Day): readonly Note[] {
  const age = asOf - lastDay;
  return age > STALE_DAYS ? [{ code: 'stale', values: [age] }] : [];
}

/** Scores of frequency that nobody has, because many customers share one number of orders. */
function emptyFrequencies({ facts, rfm }: Analysis): readonly number[] {
  const bins = rfm.cutoffs.frequency.values.length + 1;
  const held = new Set(Array.from(facts.scored, (k) => rfm.f[k]));
  return Array.from({ length: bins }, (_, index) => index + 1).filter((score) => !held.has(score));
}
