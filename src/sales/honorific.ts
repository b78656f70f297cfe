import { wordsOf } from './domain.ts';

/** A name as a letter addresses it. */
export interface Addressed {
  readonly name: string;
  /** As the sheet had it behind the name; `''` where it had none. */
  readonly honorific: string;
}

const LEGAL_FORM =
  /株式会社|有限会社|合同会社|合資会社|合名会社|法人|協同組合|[（(]?[株有同][)）]|㈱|㈲|\b(?:ltd|limited|llp|llc|plc|inc|incorporated|corp|corporation|company|gmbh|s\.?a\.?r\.?l|b\.v|pty)\b|\bco\./i;

/** Takes the honorific off a name, so that no label says 様 twice: 「山田太郎 様」 is 山田太郎, 様. */
export function splitHonorific(text: string): Addressed {
  const whole = text.trim();
  const honorific = [...wordsOf('honorifics')]
    .filter((word) => !/^[a-z]/.test(word))
    .sort((a, b) => b.length - a.length)
    .find((word) => whole.endsWith(word) && whole !== word);
  return honorific === undefined
    ? { name: whole, honorific: '' }
    : { name: whole.slice(0, -honorific.length).trim(), honorific };
}

/** True for a firm, which is addressed by 御中 and not by 様. */
export function isFirm(name: string): boolean {
  return LEGAL_FORM.test(name);
}
