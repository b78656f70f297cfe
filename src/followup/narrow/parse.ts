import type { NarrowDown } from '../../protocol.ts';
import { askedBy, LANGUAGES } from './asked.ts';
import { conditionsFor, isMeasure, type ReadBy } from './typed-values.ts';

/** The first part of a text that nobody understands, as its owner wrote it. */
export interface Unread {
  readonly unread: string;
}

const HOLDS = LANGUAGES.map(({ narrow }) => narrow.holds).join('|');

/** Signs of comparison in every width; a longer one comes before its beginning. */
const SIGNS: readonly (readonly [NarrowDown['is'], string])[] = [
  ['noneOf', '≠|[!！][=＝]|[<＜][>＞]'],
  ['atLeast', '≥|≧|[>＞][=＝]'],
  ['atMost', '≤|≦|[<＜][=＝]'],
  ['oneOf', '[=＝]'],
  ['holds', `(?<=\\s)(?:${HOLDS})(?=\\s)`],
];

const HEAD = new RegExp(
  `([^;；\\n]*?)(?:${SIGNS.map(([is, sign]) => `(?<${is}>${sign})`).join('|')})`,
  'y',
);
const END = '(?=\\s*(?:[;；\\n]|$))';
const WHOLE = new RegExp(`\\s*(?:"((?:[^"]|"")*)"${END}|([^;；\\n]*))`, 'y');
const ITEM =
  /[^\S\n]*(?:"((?:[^"]|"")*)"|“([^”]*)”|「([^」]*)」)[^\S\n]*(?=[,，、;；\n]|$)|([^,，、;；\n]*)/y;
const COMMA = /[,，、]/y;

/**
 * Reads a narrow-down such as `Days since ≥ 90; Segment = Champions, Loyal; Staff ≠ Sato`. Labels
 * and words of both languages are understood; a name with a comma or semicolon stands in quotes.
 * `=` asks a number or day to be just that, which is two conditions.
 */
export function parseNarrowDown(text: string, by: ReadBy): readonly NarrowDown[] | Unread {
  const who: NarrowDown[] = [];
  const scan = scanner(text);
  while (scan.isMore()) {
    const from = scan.at();
    const head = scan.take(HEAD);
    const is = SIGNS.find(([id]) => head?.groups?.[id] !== undefined)?.[0];
    const asked = head === null ? undefined : askedBy(head[1]);
    if (head === null || is === undefined) return { unread: scan.untilEnd(from) };
    if (asked === undefined) return { unread: head[1].trim() };
    const isList = (is === 'oneOf' || is === 'noneOf') && !isMeasure(asked);
    const values = isList ? scan.items() : [scan.whole()];
    const read = conditionsFor(asked, is, values, by);
    if (read === null) return { unread: scan.untilEnd(from) };
    who.push(...read);
  }
  return who;
}

/** Walks over a text; what it takes is gone. */
function scanner(text: string) {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  const unquoted = ([, plain, ...others]: readonly (string | undefined)[]): string =>
    plain?.replace(/""/g, '"') ?? others.find((one) => one !== undefined)?.trim() ?? '';
  return {
    at: () => at,
    take,
    /** Goes to the next condition; false where there is none. */
    isMore(): boolean {
      take(/[\s;；]+/y);
      return at < text.length;
    },
    whole: () => unquoted(take(WHOLE) ?? []),
    items(): readonly string[] {
      const items: string[] = [];
      do items.push(unquoted(take(ITEM) ?? []));
      while (take(COMMA) !== null);
      return items;
    },
    /** From a place to the end of its condition. */
    untilEnd: (from: number) =>
      text
        .slice(from)
        .split(/[;；\n]/)[0]
        .trim(),
  };
}
