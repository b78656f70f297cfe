import type { Analysis } from '../../customers/analysis.ts';
import type { Cutoffs } from '../../customers/cutoffs.ts';
import { cutoffsBy, type Line } from '../../customers/scoring.ts';
import type { NarrowDown } from '../../protocol.ts';
import { isoFromDay } from '../../sales/calendar.ts';
import { MONEY } from '../../sales/sales.ts';
import { defaultsFor, type SettingKey, type Value } from '../../settings/keys.ts';
import type { SettingsRead } from '../../settings/read.ts';
import { tradeOf } from '../../settings/settings.ts';
import { fitStages } from '../../shop/fit-stages.ts';
import { sentence } from '../../words/messages.ts';
import type { Words } from '../../words/words.ts';

/** What the tab is made from. */
export interface SettingsView {
  /** Null in a file without sales: then the tab says nothing of the shop's own. */
  readonly analysis: Analysis | null;
  readonly read: SettingsRead;
  readonly words: Words;
  /** How many customers meet all conditions of a narrow-down. */
  readonly narrowed: (who: readonly NarrowDown[]) => number;
}

/** Today's cut-offs where the owner typed none, by line: what the tab offers to freeze. */
export function offeredCutoffs({
  analysis,
  read,
  words,
}: SettingsView): Readonly<Record<Line, string>> {
  if (analysis === null) {
    const { quantile } = words.settings.choices;
    return { recency: quantile, frequency: quantile, monetary: quantile };
  }
  const { facts, counted, reading, scoring } = analysis;
  const line = tradeOf(read.typed) === 'none' ? 'quantile' : 'trade';
  const lines = { recency: line, frequency: line, monetary: line } as const;
  const cutoffs = cutoffsBy({ ...scoring, lines }, facts, reading.decimals, counted);
  return {
    recency: cutoffsText('recency', cutoffs.recency),
    frequency: cutoffsText('frequency', cutoffs.frequency),
    monetary: cutoffsText('monetary', cutoffs.monetary),
  };
}

/** Cut-offs as one cell: `≤ 30 / 90`, `> 1 / 2` or `≥ 2 / 3`, best score first for recency only. */
export function cutoffsText(line: Line, { values, compare }: Cutoffs): string {
  const sign = line === 'recency' ? '≤' : compare === 'above' ? '>' : '≥';
  // Money is whole ten-thousandths, so dropping a part of one moves no customer across a cut-off.
  const whole = compare === 'above' ? Math.floor : Math.ceil;
  const shown = line === 'monetary' ? values.map((value) => whole(value) / MONEY) : values;
  return `${sign} ${shown.join(' / ')}`;
}

/** What holds where the value is empty. */
export function defaultText(
  key: SettingKey,
  { read, words }: SettingsView,
  offered: Readonly<Record<Line, string>>,
): string {
  const line = lineOf(key);
  if (line !== null) return offered[line];
  return valueText(defaultsFor(tradeOf(read.typed))[key], words);
}

function valueText(value: Value, words: Words): string {
  if ('words' in value) return value.words.map((word) => listName(word, words)).join(', ');
  if ('choice' in value) return words.settings.choices[value.choice];
  if ('number' in value) return value.number.toLocaleString('en');
  return 'day' in value ? isoFromDay(value.day) : value.text;
}

/** The name of a list whose id it is, else the word itself. */
function listName(word: string, { lists }: Words): string {
  return word in lists ? lists[word as keyof Words['lists']].name : word;
}

/** What is to be said beside a setting: what is wrong, what is in use, what would fit the shop. */
export function checkText(key: SettingKey, view: SettingsView): string {
  const { read, analysis, words } = view;
  const row = read.places?.rows.get(key);
  const finding = read.findings.find((one) => one.row === row);
  if (finding !== undefined) return sentence(words.notes, finding.note);
  if (analysis === null) return '';
  const line = lineOf(key);
  if (line !== null && read.typed.has(key)) {
    return words.settings.inUse(cutoffsText(line, analysis.rfm.cutoffs[line]));
  }
  const limit = LIMIT_OF[key];
  const fits = limit !== undefined && analysis.visitsKnown === 'all';
  const fitted = fits ? fitStages(analysis.facts) : null;
  if (limit === undefined || fitted === null) return '';
  return words.settings.fitted(fitted[limit].toLocaleString('en'));
}

const LIMIT_OF: Readonly<
  Partial<Record<SettingKey, 'buddingDays' | 'primeDays' | 'amount' | 'lapseDays'>>
> = {
  'cpm.buddingDays': 'buddingDays',
  'cpm.primeDays': 'primeDays',
  'cpm.amount': 'amount',
  'cpm.lapseDays': 'lapseDays',
};

function lineOf(key: SettingKey): Line | null {
  if (key === 'rfm.cutoffs.recency') return 'recency';
  if (key === 'rfm.cutoffs.frequency') return 'frequency';
  return key === 'rfm.cutoffs.monetary' ? 'monetary' : null;
}
