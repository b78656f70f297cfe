/** Dates written by the patterns of Java's SimpleDateFormat, as `Utilities.formatDate` does. */
import { serialOf } from './zone.ts';

/** The text, or what is wrong with the pattern. */
export function javaDate(
  instant: number,
  zone: string,
  pattern: string,
): { text: string } | { error: string } {
  const serial = serialOf(instant, zone);
  const local = new Date(Math.round((serial - 25_569) * 86_400_000));
  const offset = Math.round((local.getTime() - instant) / 60_000);
  const tokens = pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  let text = '';
  for (const token of tokens) {
    if (!/[A-Za-z]/.test(token[0])) {
      text += token[0] === "'" ? token.slice(1, -1).replaceAll("''", "'") || "'" : token;
      continue;
    }
    const field = fields[token[0]];
    if (!field) return { error: `Illegal pattern character '${token[0]}'` };
    text += field(local, token.length, offset);
  }
  return { text };
}

type Field = (local: Date, size: number, offset: number) => string;

const number =
  (of: (local: Date) => number): Field =>
  (local, size) =>
    String(of(local)).padStart(size, '0');

const named =
  (kind: 'month' | 'weekday'): Field =>
  (local, size) =>
    new Intl.DateTimeFormat('en-US', {
      [kind]: size > 3 ? 'long' : 'short',
      timeZone: 'UTC',
    }).format(local);

const fields: Readonly<Record<string, Field>> = {
  y: (local, size) => {
    const year = local.getUTCFullYear();
    return String(size === 2 ? year % 100 : year).padStart(size, '0');
  },
  M: (local, size, offset) =>
    size > 2
      ? named('month')(local, size, offset)
      : String(local.getUTCMonth() + 1).padStart(size, '0'),
  d: number((local) => local.getUTCDate()),
  H: number((local) => local.getUTCHours()),
  h: number((local) => local.getUTCHours() % 12 || 12),
  m: number((local) => local.getUTCMinutes()),
  s: number((local) => local.getUTCSeconds()),
  S: number((local) => local.getUTCMilliseconds()),
  a: (local) => (local.getUTCHours() < 12 ? 'AM' : 'PM'),
  E: named('weekday'),
  u: number((local) => local.getUTCDay() || 7),
  Z: (_local, _size, offset) => signed(offset, ''),
  X: (_local, size, offset) => (offset === 0 ? 'Z' : signed(offset, size > 2 ? ':' : '')),
  z: (_local, _size, offset) => (offset === 0 ? 'GMT' : `GMT${signed(offset, ':')}`),
};

function signed(offset: number, between: string): string {
  const minutes = Math.abs(offset);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${between}${two(minutes % 60)}`;
}
