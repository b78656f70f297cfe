/**
 * Days as a spreadsheet counts them, by the platform's own calendar and by nothing of the add-on:
 * these tests ask whether the add-on counts right.
 */
const EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS = 86_400_000;

export const dayOf = (iso: string): number => (Date.parse(`${iso}T00:00Z`) - EPOCH) / MILLISECONDS;

const dateOf = (day: number): Date => new Date(EPOCH + day * MILLISECONDS);

export const isoOf = (day: number): string => dateOf(day).toISOString().slice(0, 10);

/** The same month and day so many years later; 29 February becomes the 28th. */
export function yearsLater(day: number, years: number): number {
  const date = dateOf(day);
  const later = new Date(date);
  later.setUTCFullYear(date.getUTCFullYear() + years);
  if (later.getUTCMonth() !== date.getUTCMonth()) later.setUTCDate(0);
  return dayOf(later.toISOString().slice(0, 10));
}

/** The last `count` ends of months on or before a day. */
export function monthEnds(day: number, count: number): number[] {
  const ends: number[] = [];
  for (let each = day; ends.length < count; each--) {
    if (dateOf(each + 1).getUTCDate() === 1) ends.push(each);
  }
  return ends;
}
