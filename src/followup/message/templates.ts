import { headerKey } from '../../sales/plain.ts';

/** What is written to a customer: subject and body, with `{{field}}` where a value belongs. */
export interface Message {
  readonly subject: string;
  readonly body: string;
}

/** A message of the owner's, and whom it is for: `''` is every list, every tier. */
export interface Template extends Message {
  readonly list: string;
  readonly tier: string;
}

/** The fields that a template can name, by `headerKey` of their ids and headers. */
export type Fields = ReadonlyMap<string, string>;

/** A cell takes no more characters. */
export const MESSAGE_LIMIT = 50_000;

/** Without braces inside, so that one look finds every field, however odd the text around it. */
const FIELD = /\{\{([^{}]{1,100})\}\}/g;

/**
 * Makes the fields known under their ids and all their headers, in either language: spaces, case
 * and width do not count, so `{{ last product }}` and `{{LastProduct}}` are one field.
 */
export function fieldsOf(headers: Readonly<Record<string, readonly string[]>>): Fields {
  const fields = new Map<string, string>();
  const know = (name: string, id: string): void => {
    const key = headerKey(name);
    if (key !== '' && !fields.has(key)) fields.set(key, id);
  };
  for (const id of Object.keys(headers)) know(id, id);
  for (const [id, names] of Object.entries(headers)) for (const name of names) know(name, id);
  return fields;
}

/** The fields of a message that nobody knows, each once, as the owner wrote them. */
export function unknownFields({ subject, body }: Message, fields: Fields): readonly string[] {
  const unknown = new Map<string, string>();
  for (const [, name] of `${subject}\n${body}`.matchAll(FIELD)) {
    const key = headerKey(name);
    if (!fields.has(key) && !unknown.has(key)) unknown.set(key, name.trim());
  }
  return [...unknown.values()];
}

/**
 * The template for a customer of a tier on a list: the most specific that is there, a list before a
 * tier. Of two for the same the first counts. Null where none applies.
 */
export function templateFor(
  templates: readonly Template[],
  list: string,
  tier: string,
): Template | null {
  const wanted = [
    [list, tier],
    [list, ''],
    ['', tier],
    ['', ''],
  ];
  for (const [ofList, ofTier] of wanted) {
    const found = templates.find((one) => one.list === ofList && one.tier === ofTier);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * A message with the values in place of the fields, which are looked up by id. Values are text and
 * never read again; a field that is unknown stays as it is, so that its owner sees it. An empty
 * field takes the space beside it along, and the line that held nothing else. The subject is one
 * line, the body at most 50,000 characters.
 */
export function render(
  { subject, body }: Message,
  fields: Fields,
  value: (id: string) => string | null,
): Message {
  const lines = (text: string): string =>
    text
      .split(/\r\n|\r|\n/)
      .flatMap((line) => renderLine(line, fields, value) ?? [])
      .join('\n');
  return {
    subject: cutTo(lines(subject).replace(/\s*\n\s*/g, ' '), MESSAGE_LIMIT),
    body: cutTo(lines(body), MESSAGE_LIMIT),
  };
}

/** Null where the line held nothing but fields and all of them are empty. */
function renderLine(
  line: string,
  fields: Fields,
  value: (id: string) => string | null,
): string | null {
  let text = '';
  let from = 0;
  let dropped = false;
  const write = (literal: string): void => {
    text = dropped ? closed(text, literal) : text + literal;
    if (literal !== '') dropped = false;
  };
  for (const match of line.matchAll(FIELD)) {
    const id = fields.get(headerKey(match[1]));
    write(line.slice(from, match.index));
    from = match.index! + match[0].length;
    const known = id === undefined ? match[0] : (value(id) ?? '').trim();
    if (known === '') dropped = true;
    else write(known);
  }
  const emptied = dropped && text.trim() === '' && line.slice(from).trim() === '';
  write(line.slice(from));
  if (emptied) return null;
  return dropped ? text.trimEnd() : text;
}

/** Closes the gap that an empty field leaves: no doubled space, none before punctuation. */
function closed(before: string, after: string): string {
  if (/^[ \u3000]*[,.;:!?、。！？)）]/.test(after)) return before.trimEnd() + after.trimStart();
  return before === '' || /\s$/.test(before) ? before + after.trimStart() : before + after;
}

/** At most so many characters, a pair of surrogates never cut in two. */
function cutTo(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const high = text.charCodeAt(limit - 1);
  return text.slice(0, high >= 0xd800 && high < 0xdc00 ? limit - 1 : limit);
}
