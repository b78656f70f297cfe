import domain from './domain.json';
import { headerKey, plain } from './plain.ts';

export type Role = keyof typeof domain.roles;
export type WordList = keyof typeof domain.words;

/** An export of a known service, as `domain.json` describes it. */
export interface Layout {
  readonly id: string;
  readonly complete: boolean;
  readonly grain: string;
  readonly order_level_fields?: string;
  readonly headers: readonly string[];
  /** Role → header. */
  readonly map: Readonly<Partial<Record<Role, string>>>;
  readonly customer_key?: readonly string[];
  /** Column → values of a sale; every column must hold one of its values. */
  readonly sale_when?: Readonly<Record<string, readonly string[]>>;
  /** Column → values that are no sale, or `non-empty`. */
  readonly not_sale_when?: Readonly<Record<string, readonly string[] | string>>;
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const layouts = domain.exports as unknown as readonly Layout[];

interface Words {
  readonly ja?: readonly string[];
  readonly en?: readonly string[];
  readonly ja_patterns?: readonly string[];
  readonly en_patterns?: readonly string[];
}

const lists: Readonly<Record<WordList, Words>> = domain.words;

/** What two words must share to be the same: case, width and inner space do not count. */
export function wordKey(text: string): string {
  return plain(text).toLowerCase().replace(/\s+/g, ' ');
}

const wordSets = new Map<WordList, ReadonlySet<string>>();

/** The words of a list by `wordKey`, made at the first use so that loading costs nothing. */
export function wordsOf(list: WordList): ReadonlySet<string> {
  let words = wordSets.get(list);
  if (!words) {
    const { ja = [], en = [] } = lists[list];
    words = new Set([...ja, ...en].map(wordKey));
    wordSets.set(list, words);
  }
  return words;
}

const patternSets = new Map<WordList, readonly RegExp[]>();

/** The patterns of a list, to be tried on `wordKey` texts. */
export function patternsOf(list: WordList): readonly RegExp[] {
  let patterns = patternSets.get(list);
  if (!patterns) {
    const { ja_patterns = [], en_patterns = [] } = lists[list];
    patterns = [...ja_patterns, ...en_patterns].map((pattern) => new RegExp(pattern, 'i'));
    patternSets.set(list, patterns);
  }
  return patterns;
}

let roleTable: Map<string, Role[]> | undefined;

function makeRoleTable(): Map<string, Role[]> {
  const table = new Map<string, Role[]>();
  for (const [role, { ja, en }] of Object.entries(domain.roles)) {
    for (const synonym of [...ja, ...en]) {
      const key = headerKey(synonym);
      const roles = table.get(key) ?? [];
      if (!roles.includes(role as Role)) roles.push(role as Role);
      table.set(key, roles);
    }
  }
  for (const [synonym, roles] of Object.entries(domain.ambiguous_synonyms)) {
    table.set(headerKey(synonym), roles as Role[]);
  }
  return table;
}

/** The roles that a header names by an exact synonym, after normalisation; mostly one or none. */
export function rolesOfSynonym(header: string): readonly Role[] {
  roleTable ??= makeRoleTable();
  return roleTable.get(headerKey(header)) ?? [];
}

/** Groups of headers for the date, the best group first: the sale, the delivery, the payment. */
export const dateRanks: readonly (readonly string[])[] = domain.roles.date.rank.map((line) =>
  line.replace(/ .*/, '').split('/'),
);
