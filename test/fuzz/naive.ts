/**
 * What a text can mean at most, told without the product's code: slow, simple, and too generous
 * rather than too strict, so that a reading outside of it is wrong for certain.
 */

const MONTHS = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev', 'fév'],
  ['mar', 'mär', 'mrz', 'maa', 'mrt'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai', 'mei', 'mag'],
  ['jun', 'jui', 'giu'],
  ['jul', 'jui', 'lug'],
  ['aug', 'ago', 'aoû', 'aou'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic', 'déc'],
];

/** First year of an era less one, by what its name contains. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  [/令和|㋿|r/i, 2018],
  [/平成|㍻|h/i, 1988],
  [/昭和|㍼|s/i, 1925],
];

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar date of a spreadsheet's day, by the platform's own calendar. */
export function civil(day: number): Civil {
  const date = new Date(EPOCH + day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The spreadsheet's day of a calendar date; undefined where there is no such date. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? (time - EPOCH) / DAY : undefined;
}

/** Numbers as they stand, and the parts of those that are written without a mark between. */
function numbersIn(text: string): readonly number[] {
  const runs = text.match(/\d+/g) ?? [];
  const solid = runs.flatMap((run) =>
    run.length >= 8 ? [run.slice(0, 4), run.slice(4, 6), run.slice(6, 8)] : [run],
  );
  return solid.map(Number);
}

function isYear(text: string, number: number, year: number): boolean {
  if (number === year || number + 2000 === year) return true;
  return ERAS.some(([name, before]) => name.test(text) && number + before === year);
}

/** True where the text has all three parts of the day, or of a neighbour where it has an offset. */
export function says(text: string, day: number, kind: 'day' | 'month' = 'day'): boolean {
  // Small raised numbers are notes and no part of a number.
  const wide = text.replace(/\p{No}/gu, ' ').normalize('NFKC');
  const offset = /\d\s*\(?(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\d)/.test(wide);
  return [0, ...(offset ? [-1, 1] : [])].some((moved) =>
    saysExactly(wide, civil(day + moved), kind),
  );
}

function saysExactly(text: string, { year, month, day }: Civil, kind: 'day' | 'month'): boolean {
  const numbers = numbersIn(text);
  const named = MONTHS[month - 1].some((name) => text.toLowerCase().includes(name));
  const first =
    /元/.test(text) && ERAS.some(([name, before]) => name.test(text) && before + 1 === year);
  const at = (wanted: (number: number) => boolean, taken: readonly number[]): readonly number[] =>
    numbers.flatMap((number, place) => (wanted(number) && !taken.includes(place) ? [place] : []));
  const years = first ? [-1] : at((number) => isYear(text, number, year), []);
  return years.some((y) => {
    const months = named ? [-2] : at((number) => number === month, [y]);
    return months.some(
      (m) => kind === 'month' || at((number) => number === day, [y, m]).length > 0,
    );
  });
}

/** The only thing that a text in one of the plainest spellings can mean; undefined for others. */
export function plainDate(text: string): number | null | undefined {
  const found = /^(\d{4})(?:-(\d\d)-(\d\d)|\/(\d\d?)\/(\d\d?)|年(\d\d?)月(\d\d?)日)$/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  if (year < 1868 || year > 2199) return undefined;
  return dayOf(year, month, day) ?? null;
}
