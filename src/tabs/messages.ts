import {
  fieldsOf,
  type Message,
  render,
  type Template,
  templateFor,
} from '../followup/message/templates.ts';
import { LANGUAGES } from '../followup/narrow/asked.ts';
import type { FactId } from '../words/en.ts';
import type { Words } from '../words/words.ts';
import { fieldText, type Peopled } from './field-text.ts';

/** What stands on our tabs and is no field: the message itself, the owner's columns, a long list. */
const NO_FIELDS: ReadonlySet<string> = new Set<FactId>([
  'subject',
  'body',
  'emailSent',
  'done',
  'result',
  'ownNote',
  'doNotContact',
  'ownStaff',
  'bought',
]);

/** True for what a list says that a message can name too. */
export function isField(id: string): boolean {
  return !NO_FIELDS.has(id);
}

/** The fields that a message can name: ids and headers of what a list says, in both languages. */
export const MESSAGE_FIELDS = fieldsOf(
  Object.fromEntries(
    (Object.keys(LANGUAGES[0].facts) as FactId[])
      .filter(isField)
      .map((id) => [id, LANGUAGES.map(({ facts }) => facts[id].header)]),
  ),
);

/** The owner's message to a customer on a list, its fields filled; null without a template. */
export function messageFor(
  templates: readonly Template[],
  listing: Peopled,
  words: Words,
  currency: string,
): (k: number) => Message | null {
  const { list, shop } = listing;
  const { rfm, tiers } = shop.analysis;
  const text = fieldText(listing, words, currency);
  return (k) => {
    const template = templateFor(templates, list.id, tiers[rfm.segment[k]].mark);
    return template && render(template, MESSAGE_FIELDS, (id) => text(id as FactId, k));
  };
}
