import { headerKey, plain } from '../../sales/plain.ts';

interface Word<T> {
  readonly meaning: T;
  readonly key: string;
  /** Set for words of Latin letters, which may not stand inside another: `line` is not in `online`. */
  readonly alone: RegExp | null;
}

/**
 * A function that tells which of several meanings a typed text has, or null. `words` holds each
 * meaning's words, parted by commas. Case, width, spaces and hyphens do not count. A text that is
 * a word wins over one that holds a word, and the longest word held wins: `一斉LINE` is bulk mail
 * though it holds `LINE`; of equally long words the meaning that is named first.
 */
export function wordFinder<T extends string>(
  words: Readonly<Record<T, string>>,
): (text: string) => T | null {
  // Made at the first use, so that loading costs nothing; each text is looked up once.
  let table: readonly Word<T>[] | undefined;
  const known = new Map<string, T | null>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    table ??= tableOf(words);
    const meaning = lookUp(table, text);
    known.set(text, meaning);
    return meaning;
  };
}

function tableOf<T extends string>(words: Readonly<Record<T, string>>): Word<T>[] {
  const meanings = Object.keys(words) as T[];
  const table = meanings.flatMap((meaning) =>
    words[meaning].split(',').map((word) => ({
      meaning,
      key: headerKey(word),
      alone: /[^\x20-\x7e]/.test(word) ? null : standingAlone(plain(word).toLowerCase()),
    })),
  );
  return table.sort((a, b) => b.key.length - a.key.length);
}

/** Matches the word where no letter touches it but those of a plural or a verb. */
function standingAlone(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:^|[^a-z])${escaped}(?:e?[sd]|ing)?(?![a-z])`);
}

function lookUp<T>(table: readonly Word<T>[], text: string): T | null {
  const key = headerKey(text);
  if (key === '') return null;
  const spelled = plain(text).toLowerCase();
  const holds = ({ key: word, alone }: Word<T>): boolean =>
    alone === null ? key.includes(word) : alone.test(spelled);
  const word = table.find((each) => each.key === key) ?? table.find(holds);
  return word?.meaning ?? null;
}
