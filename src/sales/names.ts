import { wordsOf } from './domain.ts';
import { plain } from './plain.ts';

/** Short legal forms and what they stand for, as they are written after normalisation. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\(株\)|^カ\)|\(カ\)?$|^\(カ\)|\(カ\)/g, '株式会社'],
  [/\(有\)|^ユ\)|\(ユ\)?$|^\(ユ\)/g, '有限会社'],
  [/\(同\)/g, '合同会社'],
  [/\(一社\)/g, '一般社団法人'],
  [/\(社\)/g, '社団法人'],
  [/\(財\)/g, '財団法人'],
  [/\(福\)/g, '社会福祉法人'],
  [/\(学\)/g, '学校法人'],
  [/\(宗\)/g, '宗教法人'],
  [/npo法人/g, '特定非営利活動法人'],
  [/[,\s]+(?:inc|incorporated)\.?$/g, ' incorporated'],
  [/[,\s]+(?:ltd|limited)\.?$/g, ' limited'],
  [/[,\s]+(?:corp|corporation)\.?$/g, ' corporation'],
  [/[,\s]+(?:co|company)\.?$/g, ' company'],
  [/[,\s]+(?:llc|l\.l\.c\.)$/g, ' llc'],
];

/** Look-alikes that people write for each other, each with the form that stands for it. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/髙/g, '高'],
  [/[﨑碕]/g, '崎'],
  [/[齋斉齊]/g, '斎'],
  [/[邊邉]/g, '辺'],
  [/濵|濱/g, '浜'],
  [/澤/g, '沢'],
  [/國/g, '国'],
  [/廣/g, '広'],
  [/嶋/g, '島'],
  [/二/g, 'ニ'],
  [/[－―‐\-−–]/g, 'ー'],
  [/ヶ/g, 'ケ'],
];
const smallKana = 'ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ';
const largeKana = 'あいうえおつやゆよわアイウエオツヤユヨワ';

/** English titles stand in front; they are only taken off to suggest, since Mr and Mrs differ. */
const englishTitle = /^(?:mr|mrs|ms|miss|dr|prof)\.?\s+/;

let honorifics: readonly string[] | undefined;

/** Longest first, so that さま goes before ま could. */
function honorificsAtEnd(): readonly string[] {
  honorifics ??= [...wordsOf('honorifics')]
    .filter((word) => !/^[a-z]/.test(word))
    .sort((a, b) => b.length - a.length);
  return honorifics;
}

/** Most names hold no sign of a short form, which one look finds out. */
const mayBeShort = /[()]|npo法人|[,\s](?:inc|ltd|corp|co|llc|l\.l\.c|limited|company)/;
const ascii = /^[\x20-\x7e]*$/;

function folded(name: string): string {
  let text = plain(name).toLowerCase();
  if (!mayBeShort.test(text)) return text;
  for (const [form, whole] of shortForms) text = text.replace(form, whole);
  return text;
}

/**
 * The key of a name: width, case, spaces and honorifics at the end do not count, legal forms are
 * spelled out in place. `山田太郎 様` is `山田太郎`, `abc㈱` is `abc株式会社`.
 */
export function nameKey(name: string): string {
  let text = folded(name).replace(/\s/g, '');
  if (ascii.test(text)) return text;
  // A mark that stood behind a space now stands on the letter before it: ˘ is a space and a mark.
  text = text.normalize('NFKC');
  for (let more = true; more; ) {
    const found = honorificsAtEnd().find((word) => text.endsWith(word) && text !== word);
    more = found !== undefined;
    if (found) text = text.slice(0, -found.length);
  }
  return text;
}

/**
 * The key under which two names are suggested to be one: without legal forms, with look-alike
 * characters unified. Two names that share it are only ever suggested, never joined.
 */
export function suggestionKey(name: string): string {
  let text = nameKey(folded(name).replace(englishTitle, ''));
  const whole = text;
  for (const form of legalForms()) {
    if (text.startsWith(form)) text = text.slice(form.length);
    if (text.endsWith(form)) text = text.slice(0, -form.length);
  }
  if (text === '') text = whole;
  for (const [form, one] of alike) text = text.replace(form, one);
  return text.replace(/[ぁ-ヮ]/g, (kana) => {
    const at = smallKana.indexOf(kana);
    return at < 0 ? kana : largeKana[at];
  });
}

let forms: readonly string[] | undefined;

function legalForms(): readonly string[] {
  forms ??= [...new Set([...wordsOf('legal_forms')].map((form) => folded(form).replace(/\s/g, '')))]
    .filter((form) => /[^\x20-\x7e]/.test(form) || form.length >= 3)
    .sort((a, b) => b.length - a.length);
  return forms;
}
