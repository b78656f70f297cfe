import type { Language } from '../protocol.ts';
import { cut } from './template.ts';

/** What the cell beside the sentence says of a field; null or `''` where it is missing. */
export type FieldValue = (field: string) => string | null;

/**
 * Fills a sentence of reason: `{field}` is the value of the cell beside it. The innermost
 * parenthesis, item between commas, or clause that holds a missing field is left out, and what
 * remains reads as if it had never been there. `fill('{a}, {b} days ({c}).', …)` with `b` alone is
 * `1 day.`: English has the singular at 1.
 *
 * A label before a colon goes with what it labels, and what follows stands alone when its head is
 * missing. A field directly behind another (`{demand}{estimated}`) may be empty; English puts a
 * space between the two. `[one|other]` is the first wording whose fields are known, for gaps that
 * may read "none recorded". `''` when nothing is left.
 */
export function fill(template: string, value: FieldValue, language: Language): string {
  const know: Know = { value: (field) => tidy(value(field) ?? ''), language };
  let text = '';
  let gap = '';
  for (const { said, end } of sentencesOf(template)) {
    const pieces = said(know);
    if (pieces === null) continue;
    const [first, ...rest] = pieces;
    const start = first.isValue ? first.text : first.text[0].toUpperCase() + first.text.slice(1);
    const last = pieces[pieces.length - 1];
    const ended = last.isValue && /[.!?。！？]$/.test(last.text);
    text += gap + start + rest.map((piece) => piece.text).join('') + (ended ? '' : end.trim());
    gap = end.startsWith('.') ? ' ' : '';
  }
  return text;
}

/** Templates are few and customers are many, so each template is taken apart once. */
const known = new Map<string, readonly { readonly said: Part; readonly end: string }[]>();

function sentencesOf(template: string) {
  let sentences = known.get(template);
  if (sentences === undefined) {
    // The stop of an abbreviation such as "no. {rank}" ends no sentence.
    const parts = cut(template, /(?<!\bno)\.(?: |$)|。/iy);
    sentences = parts.map(({ text, end }) => ({ said: clauses(text), end }));
    known.set(template, sentences);
  }
  return sentences;
}

interface Know {
  /** `''` where the field is missing. */
  readonly value: (field: string) => string;
  readonly language: Language;
}

/** A value is told from the template's own words: only these are bent to fit. */
interface Piece {
  readonly text: string;
  readonly isValue: boolean;
}

/** What is left of a part of a template when this is known; null when it is left out. */
type Part = (know: Know) => readonly Piece[] | null;

/** Takes a part of a template apart. */
type Parser = (template: string) => Part;

const words = (text: string): Piece => ({ text, isValue: false });

/** A memo may hold line breaks and end in a comma; a sentence takes neither. */
function tidy(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/^[ ,;:、，；：・]+|[ ,;:、，；：・]+$/g, '');
}

/** A list of parts between marks, of which those with something missing are left out. */
function joined(mark: RegExp, inner: Parser): Parser {
  return (template) => {
    const parts = cut(template, mark).map(({ text, end }) => ({ said: inner(text), end }));
    if (parts.length === 1) return parts[0].said;
    return (know) => {
      const kept = parts.flatMap(({ said, end }) => {
        const pieces = said(know);
        return pieces === null ? [] : [{ pieces, end }];
      });
      if (kept.length === 0) return null;
      return kept.flatMap(({ pieces, end }, at) =>
        at < kept.length - 1 ? [...pieces, words(end)] : pieces,
      );
    };
  };
}

const ITEM = /, |、/y;
const items = joined(ITEM, joined(/・/y, phrase));
const clauses = joined(/; |[;；]/y, labelled);

/** `head: items`; either side can stand without the other, but a mere label cannot. */
function labelled(template: string): Part {
  const [head, ...rest] = cut(template, /: |[:：]/y);
  if (rest.length === 0) return items(template);
  const label = items(head.text);
  const alone = items(withoutLabel(head.text));
  const labelledOnes = items(template.slice(head.text.length + head.end.length));
  return (know) => {
    const tail = labelledOnes(know);
    if (tail === null) return alone(know);
    const before = label(know);
    return before === null ? tail : [...before, words(head.end), ...tail];
  };
}

/** The head without its last item where that has no field of its own: it only names the tail. */
function withoutLabel(head: string): string {
  const parts = cut(head, ITEM);
  const label = parts[parts.length - 1].text;
  if (label.includes('{')) return head;
  const kept = parts.slice(0, -1);
  return kept.map(({ text, end }, at) => (at < kept.length - 1 ? text + end : text)).join('');
}

/** A field, a choice, a parenthesis with the space before it, or the words between them. */
const TOKEN = /\{(\w+)\}|\[([^\]]*)\]|( ?[(（])([^()（）]*)([)）])|(?: (?![(（])|[^{[(（ ])+/g;

/** What the smallest part is made of; words know how they read behind a 1. */
type Token =
  | { readonly field: string }
  | { readonly choice: readonly Part[] }
  | { readonly open: Piece; readonly inside: Part; readonly close: Piece }
  | { readonly many: Piece; readonly one: Piece };

function tokensOf(template: string): readonly Token[] {
  return Array.from(template.matchAll(TOKEN), ([whole, field, choice, open, inside, close]) => {
    if (field !== undefined) return { field };
    if (choice !== undefined) return { choice: choice.split('|').map(phrase) };
    if (open === undefined) return { many: words(whole), one: words(singular(whole)) };
    return { open: words(open), inside: clauses(inside), close: words(close) };
  });
}

/** The smallest part: without one of its fields nothing of it is said, parentheses apart. */
function phrase(template: string): Part {
  const tokens = tokensOf(template);
  return (know) => {
    const english = know.language === 'en';
    const pieces: Piece[] = [];
    let before: string | null = null;
    for (const token of tokens) {
      const value: string | null = 'field' in token ? know.value(token.field) : null;
      if (value !== null) {
        if (value === '' && before === null) return null;
        if (value !== '' && before !== null && english) pieces.push(words(' '));
        if (value !== '') pieces.push({ text: value, isValue: true });
      } else if ('choice' in token) {
        const chosen = firstKnown(token.choice, know);
        if (chosen === null) return null;
        pieces.push(...chosen);
      } else if ('open' in token) {
        const kept = token.inside(know);
        if (kept !== null) pieces.push(token.open, ...kept, token.close);
      } else if ('many' in token) {
        pieces.push(before === '1' && english ? token.one : token.many);
      }
      before = value;
    }
    return pieces.length === 0 ? null : pieces;
  };
}

function firstKnown(choice: readonly Part[], know: Know): readonly Piece[] | null {
  for (const wording of choice) {
    const pieces = wording(know);
    if (pieces !== null) return pieces;
  }
  return null;
}

/** The words behind a 1: ` days ago` is ` day ago`, ` months' sales` is ` month's sales`. */
function singular(text: string): string {
  return text.replace(
    /^ (day|week|month|year|order|visit|purchase|introduction|customer)s\b('?)/,
    (_, noun: string, owner: string) => ` ${noun}${owner === '' ? '' : "'s"}`,
  );
}
