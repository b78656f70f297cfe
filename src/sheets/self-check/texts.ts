import { safeText } from '../../tabs/safe.ts';
import type { Bench, Probes } from './bench.ts';

/** Texts that a cell takes for something else, unless it is formatted as text. */
const RISKY = [
  ...['+49 30 12', '-abc', '@x', '0012', '22 34', '1,234', '1e5'],
  ...['2026-10-02', '1/2', '16:00', 'TRUE', '#N/A', '10%', '=A1'],
];

/** How written texts come back: under the text format, and as if they were typed. */
export const texts = {
  formulaText: {
    source: '6 [?]',
    expected: { is: 'text =1+1; no formula' },
    run: (bench) => entered(bench, '@', '=1+1'),
  },
  apostropheText: {
    source: '6 [?]',
    expected: 'anything',
    run: (bench) => entered(bench, '@', safeText('=1+1')),
  },
  riskyTexts: {
    source: '6 [R]',
    expected: { is: 'all as written' },
    run: ({ cells, tell }) => {
      const range = cells(RISKY.length, 1).setNumberFormat('@');
      const back = range.setValues(RISKY.map((text) => [text])).getValues();
      const changed = RISKY.filter((text, row) => back[row][0] !== text);
      const told = changed.map((text) => `${text} is ${tell(back[RISKY.indexOf(text)][0])}`);
      return told.length === 0 ? 'all as written' : told.join(', ');
    },
  },
  numberText: {
    source: '6 [?]',
    expected: 'anything',
    run: ({ cells, tell }) => tell(cells(1, 1).setNumberFormat('@').setValue(12).getValue()),
  },
  typedZeros: {
    source: '6 [R]',
    expected: { is: 'number 12; no formula' },
    run: (bench) => entered(bench, null, '0012'),
  },
  typedApostrophe: {
    source: '6 [R]',
    expected: 'anything',
    run: (bench) => entered(bench, null, "'0012"),
  },
  typedMinus: {
    source: '6 [?]',
    expected: 'anything',
    run: (bench) => entered(bench, null, '-abc'),
  },
  typedPlus: {
    source: '6 [R]',
    expected: 'anything',
    run: (bench) => entered(bench, null, '+abc def'),
  },
  errorCell: {
    source: '1 [R]',
    expected: { is: 'text #N/A; no formula' },
    run: (bench) => entered(bench, null, '#N/A'),
  },
} satisfies Probes;

function entered({ cells, tell }: Bench, format: string | null, text: string): string {
  const cell = cells(1, 1);
  if (format !== null) cell.setNumberFormat(format);
  cell.setValue(text);
  const formula = cell.getFormula();
  return `${tell(cell.getValue())}; ${formula === '' ? 'no formula' : `formula ${formula}`}`;
}
