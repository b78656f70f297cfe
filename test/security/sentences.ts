import { type Words, wordsOf } from '../../src/words/words.ts';

const GAP = '\u0000';

/** Stands for any value in a sentence: text, number, or a count with its noun. */
const anything = { toString: () => GAP, toLocaleString: () => GAP };

type Makers = Readonly<Record<string, (...values: never[]) => string>>;

function patternOf(make: (...values: never[]) => string): RegExp {
  const values = Array.from({ length: 6 }, () => anything) as unknown as never[];
  const text = make(...values).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // One row is written in the singular.
  const loose = text.replaceAll(`${GAP} rows`, `${GAP} rows?`).replaceAll(GAP, '[^]*');
  return new RegExp(`^${loose}$`);
}

function patterns(makers: Makers): readonly RegExp[] {
  return Object.values(makers).map(patternOf);
}

/** Tells the sentences that a custom function may end in from every other exception. */
export function cellSentences(language: Parameters<typeof wordsOf>[0]): (text: string) => boolean {
  const ours = patterns(wordsOf(language).functionProblems as Words['functionProblems'] & Makers);
  return (text) => ours.some((pattern) => pattern.test(text));
}

/** What Apps Script itself says to a call that the mode does not allow: no word of ours in it. */
export function isRefusal(text: string): boolean {
  return /^(?:You do not have permission to call [\w.]+(?: service\.|\. Required permissions: .*)?|Cannot call SpreadsheetApp\.getUi\(\) from this context\.)$/.test(
    text,
  );
}
