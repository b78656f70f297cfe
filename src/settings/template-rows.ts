import { GROUPS } from '../customers/segments.ts';
import type { Tier } from '../customers/tiers.ts';
import { type Template, unknownFields } from '../followup/message/templates.ts';
import { LANGUAGES } from '../followup/narrow/asked.ts';
import { tierMarks } from '../followup/narrow/tier-marks.ts';
import { MESSAGE_FIELDS } from '../tabs/messages.ts';
import type { Note } from '../words/messages.ts';
import { asTyped } from './cell.ts';
import { listCalled } from './list-names.ts';
import type { Finding } from './standing.ts';
import { rowsIn, type Tables, textIn } from './tables.ts';

/**
 * The owner's messages. A message for a segment comes before one for its group, and that before one
 * for everybody, so that the first that fits is the closest; of two for the same the upper one.
 */
export function templatesOn(
  tables: Tables,
  tiers: readonly Tier[],
): { readonly templates: readonly Template[]; readonly findings: readonly Finding[] } {
  const templates: { readonly rank: number; readonly template: Template }[] = [];
  const findings: Finding[] = [];
  for (const row of rowsIn(tables, 'templates')) {
    const read = templateIn(tables, row, tiers);
    if ('code' in read) {
      findings.push({ row, note: read });
      continue;
    }
    const { list, rank, marks, subject, body } = read;
    for (const tier of marks) templates.push({ rank, template: { list, tier, subject, body } });
  }
  templates.sort((a, b) => a.rank - b.rank);
  return { templates: templates.map(({ template }) => template), findings };
}

/** A row that can be used; a lower rank is closer to a customer. */
interface TemplateRow extends Omit<Template, 'tier'> {
  readonly rank: number;
  readonly marks: readonly string[];
}

function templateIn(tables: Tables, row: number, tiers: readonly Tier[]): TemplateRow | Note {
  const text = (column: 'setting' | 'value' | 'default' | 'meaning') => textIn(tables, row, column);
  const named = text('setting');
  const list = named === '' ? '' : listCalled(named);
  if (list === null) return { code: 'templateList', values: [tables.cellName(row, 'setting')] };
  const whom = tiersOf(text('value'), tiers);
  if (whom === null) return { code: 'templateTier', values: [tables.cellName(row, 'value')] };
  const message = { subject: text('default'), body: text('meaning') };
  if (message.subject === '' && message.body === '') {
    return { code: 'templateEmpty', values: [tables.cellName(row, 'default')] };
  }
  const unknown = unknownFields(message, MESSAGE_FIELDS);
  if (unknown.length === 0) return { list, ...whom, ...message };
  const isInSubject = unknownFields({ ...message, body: '' }, MESSAGE_FIELDS).length > 0;
  const cell = tables.cellName(row, isInSubject ? 'default' : 'meaning');
  return { code: 'templateField', values: [cell, unknown] };
}

/** The tiers of a segment or of a group, in any language; the tier `''` is everybody. */
function tiersOf(text: string, tiers: readonly Tier[]): Pick<TemplateRow, 'rank' | 'marks'> | null {
  if (text === '') return { rank: 2, marks: [''] };
  const marks = tierMarks(text, tiers);
  if (marks.length > 0) return { rank: 0, marks };
  const typed = asTyped(text);
  const group = GROUPS.find((id) =>
    [id, ...LANGUAGES.map(({ groups }) => groups[id].name)].some((name) => asTyped(name) === typed),
  );
  if (group === undefined) return null;
  return { rank: 1, marks: tiers.filter((tier) => tier.group === group).map(({ mark }) => mark) };
}
