import {
  ADDRESS_LAYOUTS,
  type Command,
  type Commands,
  PAGE_PARTS,
  PICKS,
  REPORT_PARTS,
} from '../protocol.ts';
import { dayFromIso } from '../sales/calendar.ts';

type Check = (value: unknown) => boolean;

/** The fields of a command's request; none where it asks for nothing. */
type Fields<C extends Command> = C extends Command
  ? string extends keyof Commands[C]['request']
    ? never
    : keyof Commands[C]['request']
  : never;

/** A cell holds no more, and neither does the name of a tab. */
const LONGEST = 50_000;

const text: Check = (value) => typeof value === 'string' && value.length <= LONGEST;
const isoDay: Check = (value) => typeof value === 'string' && dayFromIso(value) !== undefined;
const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const between =
  (low: number, high: number): Check =>
  (value) =>
    typeof value === 'number' && value >= low && value <= high;

function fits(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([name, part]) => Object.keys(checks).includes(name) && checks[name](part),
  );
}

const column: Check = (value) =>
  value === null || (Number.isInteger(value) && between(0, 18_277)(value));
const CHOICE: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(PICKS.map((pick) => [pick, column])),
  dayOrder: oneOf(['day', 'month']),
  currency: text,
};

const CONDITION: Readonly<Record<string, Check>> = {
  fact: text,
  is: oneOf(['atLeast', 'atMost', 'oneOf', 'noneOf', 'holds']),
  value: (value) =>
    Number.isFinite(value) || text(value) || (Array.isArray(value) && value.every(text)),
};

/** What each field of a request may be; the same name means the same in every command. */
const FIELDS: Readonly<Record<Fields<Command>, Check>> = {
  tab: text,
  asOf: isoDay,
  choice: (value) => fits(value, CHOICE),
  paint: oneOf(['row', 'column']),
  id: text,
  max: (value) => Number.isInteger(value) && between(1, 1_000_000)(value),
  channel: oneOf(['mail', 'post', 'phone', 'visit', 'none']),
  staff: text,
  saved: text,
  who: (value) => Array.isArray(value) && value.every((one) => fits(one, CONDITION)),
  keepBack: between(0, 1),
  name: text,
  list: text,
  layout: oneOf(ADDRESS_LAYOUTS),
  part: oneOf([...REPORT_PARTS, ...PAGE_PARTS]),
  customer: text,
  type: text,
  purpose: text,
  person: text,
  memo: text,
  value: text,
  open: (value) => typeof value === 'boolean',
  day: isoDay,
};

/**
 * True for a request whose every field is known and of its kind. What is missing is the command's
 * own business; an unknown field is refused, because choices are remembered as they came.
 */
export function isRequest(value: unknown): boolean {
  return fits(value, FIELDS);
}
