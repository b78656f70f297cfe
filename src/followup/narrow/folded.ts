import { plain } from '../../sales/plain.ts';

/** A name without the differences that nobody means: width, case, runs of spaces. */
export function folded(text: string): string {
  return plain(text).toLowerCase().replace(/\s+/g, ' ');
}
