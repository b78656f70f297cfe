import type { Words } from '../../src/words/words.ts';
import type { Value } from '../host/workbook.ts';
import { lint } from '../tabs/output/lint.ts';
import type { MadeList } from './naive/rules.ts';

/** Dates as they stand, and amounts and counts as plain numbers: 6万円 is 60000. */
export function numbersIn(text: string): string[] {
  const found = text.normalize('NFKC').matchAll(/\d{4}-\d\d-\d\d|\d[\d,]*(?:\.\d+)?万?/g);
  return [...found].map(([number]) => {
    if (/-/.test(number)) return number;
    const plain = Number(number.replace(/[,万]/g, ''));
    return String(number.endsWith('万') ? plain * 10_000 : plain);
  });
}

/** What a list tab lacks of being ready for a mail merge; nothing where it is. */
export function faultsOf(
  cells: readonly (readonly Value[])[],
  id: MadeList,
  words: Words,
  hasEmails: boolean,
): string[] {
  const [header, ...rows] = cells;
  const faults = lint(cells).map(({ code, row, column }) => `${code} ${row} ${column}`);
  if (hasEmails && !header.includes('Recipient')) faults.push('no column Recipient');
  const sent = header.indexOf('Email Sent');
  if (sent < 0 || rows.some((row) => row[sent] !== '')) faults.push('Email Sent');
  return [...faults, ...rows.flatMap((row) => unproven(header, row, id, words))];
}

/** Numbers of a sentence of reason that no cell beside it holds. */
function unproven(
  header: readonly Value[],
  row: readonly Value[],
  id: MadeList,
  words: Words,
): string[] {
  const at = header.indexOf(words.facts.reason.header);
  const opening = header.indexOf(words.facts.words.header);
  const beside = row.filter((_, column) => column !== at && column !== opening);
  const template = words.lists[id].reason.replace(/\{\w+\}/g, ' ');
  const known = new Set([...beside.map(String), template].flatMap(numbersIn));
  const reason = String(row[at]);
  if (reason === '') return [`no reason for ${row[0]}`];
  return numbersIn(reason)
    .filter((number) => !known.has(number))
    .map((number) => `${number} of "${reason}" is in no cell`);
}
