import type { Analysis } from '../customers/analysis.ts';
import { tierName } from '../customers/tier-name.ts';
import type { CodeKind, Fact } from '../followup/facts/fact.ts';
import { isoFromDay } from '../sales/calendar.ts';
import type { Words } from '../words/words.ts';
import type { Format, PlanCell } from './plan.ts';

/** One fact of the customers as a column can show it; `''` where it is not known. */
export interface Shown {
  readonly format: Format;
  readonly of: (k: number) => PlanCell;
}

const FORMATS: ReadonlySet<string> = new Set<Format>([
  'text',
  'integer',
  'decimal',
  'money',
  'percent',
  'date',
]);

/** A fact as a column shows it: codes and segments by their words, numbers and days as they are. */
export function shownAs({ kind, of }: Fact, analysis: Analysis, words: Words): Shown {
  if (FORMATS.has(kind)) return { format: kind as Format, of };
  if (kind === 'segment') {
    return { format: 'text', of: (k) => segmentLabel(analysis, words, Number(of(k))) };
  }
  const wordFor = codeWords(kind as CodeKind, words);
  return { format: 'text', of: (k) => (of(k) === '' ? '' : wordFor(String(of(k)))) };
}

/** What a code of a kind is called; a code that has no word stands for itself. */
export function codeWords(kind: CodeKind, words: Words): (code: string) => string {
  if (kind === 'group') return (code) => words.groups[code as keyof Words['groups']].name;
  if (kind === 'stage') return (code) => stageName(code, words);
  const table: Readonly<Record<string, string>> =
    kind === 'consent' ? words.values.consent : words.codes[kind];
  return (code) => table[code] ?? code;
}

function stageName(code: string, { stages }: Words): string {
  const [name, state] = code.split('.');
  return stages[name as keyof Words['stages']][state as 'active' | 'lapsed'];
}

/** Mark and name, such as `A Champions`: the mark sorts, prints in grey and is read aloud. */
export function segmentLabel({ tiers }: Analysis, words: Words, segment: number): string {
  const tier = tiers[segment];
  return `${tier.mark} ${tierName(tier.name, words)}`;
}

/** A value as a mail merge prints it, and as a sentence quotes it. */
export function printed(
  value: PlanCell,
  format: Format,
  { language }: Pick<Words, 'language'>,
  money: (amount: number) => string,
): string {
  if (value === '' || typeof value !== 'number') return String(value);
  if (format === 'date') return isoFromDay(value);
  if (format === 'money') return money(value);
  if (format === 'decimal') return String(Math.round(10 * value) / 10);
  // Numbers without a thousands mark need not ask for one, which takes a microsecond.
  if (format === 'integer' && Math.abs(value) >= 1_000) return value.toLocaleString('en');
  if (format === 'integer') return String(value);
  return format === 'percent'
    ? `${Math.round(100 * value)}${language === 'ja' ? '' : ' '}%`
    : String(value);
}
