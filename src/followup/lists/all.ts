import type { FollowUp } from '../follow-up.ts';
import { forFirms } from './firms.ts';
import type { List } from './list.ts';
import { forNewcomers } from './newcomers.ts';
import { forProducts } from './products.ts';
import { forRegulars } from './regulars.ts';
import { urgent } from './urgent.ts';

/** All lists, as the owner's choices make them. */
export const listsFor = (settings: FollowUp): readonly List[] => [
  ...urgent(settings),
  ...forRegulars(settings),
  ...forNewcomers(settings),
  ...forFirms(settings),
  ...forProducts,
];

/** The list of this id, or undefined where the product has none. */
export function listById(id: string, settings: FollowUp): List | undefined {
  return listsFor(settings).find((list) => list.id === id);
}
