import { CONTACT_WEIGHTS } from './contact-types.ts';

/** Letters that stand in for visits which do not fit: `lettersFor(1)` is 4, for 3 visits 10. */
export function lettersFor(visits: number): number {
  return Math.ceil((CONTACT_WEIGHTS.visit * visits) / CONTACT_WEIGHTS.letter);
}
