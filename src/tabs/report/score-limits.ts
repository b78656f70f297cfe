import type { Cutoffs } from '../../customers/cutoffs.ts';
import type { PageTable } from '../../protocol.ts';
import { MONEY } from '../../sales/sales.ts';
import type { Section } from './section.ts';
import type { Source } from './source.ts';

/** The cut-offs in words, best score first: "R5: within 23 days"; blank where a line has no such score. */
export function scoreLimits({
  analysis,
  words,
  money,
}: Pick<Source, 'analysis' | 'words' | 'money'>): PageTable {
  const { recency, frequency, monetary } = analysis.rfm.cutoffs;
  const { cutoffs: say } = words.report;
  const most = 1 + Math.max(...[recency, frequency, monetary].map(({ values }) => values.length));
  const scores = Array.from({ length: most }, (_, at) => most - at);
  return {
    title: say.title,
    header: [say.recency, say.frequency, say.monetary],
    rows: scores.map((score) => [
      recencyText(score, recency, say),
      // Orders are whole: more than 2.5 of them is 3 or more.
      risingText('F', score, frequency, say, (cutoff, compare) => {
        const orders = compare === 'above' ? Math.floor(cutoff) + 1 : Math.ceil(cutoff);
        return say.from(`F${score}`, orders.toLocaleString('en'));
      }),
      risingText('M', score, monetary, say, (cutoff, compare) =>
        say[compare === 'above' ? 'over' : 'from'](`M${score}`, money(cutoff / MONEY)),
      ),
    ]),
    aids: [monetary.compare === 'above' ? say.quantiles : say.typed, say.nobody],
  };
}

/** The same on the tab, where each line of words is wider than a column: a blank one takes the rest. */
export function cutoffSection(source: Source): Section {
  const { header, rows, ...rest } = scoreLimits(source);
  const spread = ([r, f, m]: readonly string[]) => [r, '', f, '', m];
  const formats = [['text', 'text', 'text', 'text', 'text']] as const;
  return { ...rest, header: spread(header), formats, rows: rows.map(spread) };
}

type Say = Source['words']['report']['cutoffs'];

function recencyText(score: number, { values }: Cutoffs, say: Say): string {
  const best = values.length + 1;
  if (score > best) return '';
  const line = `R${score}`;
  if (score > 1) return say.within(line, Math.floor(values[best - score]));
  return values.length === 0 ? say.lowest(line) : say.later(line, Math.floor(values[best - 2]));
}

function risingText(
  letter: string,
  score: number,
  { values, compare }: Cutoffs,
  say: Say,
  write: (cutoff: number, compare: Cutoffs['compare']) => string,
): string {
  if (score > values.length + 1) return '';
  return score === 1 ? say.lowest(`${letter}${score}`) : write(values[score - 2], compare);
}
