import { postalKey, withZeros } from '../../sales/contact-keys.ts';
import { isFirm, splitHonorific } from '../../sales/honorific.ts';
import { splitName } from './split-name.ts';

/** Somebody as an address label needs them; `''` where the sheet does not say. */
export interface Person {
  /** As the sheet has it; a firm's name may stand here where there is no column for firms. */
  readonly name: string;
  readonly company: string;
  readonly department: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
  readonly postalCode: string;
  readonly address: string;
  /** The others of the household, as `jointNames` writes them. */
  readonly jointNames: string;
}

/** A table of text with its header row, as an import of labels wants it. */
export interface Grid {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Addressee {
  readonly company: string;
  /** Without an honorific; `''` where a firm is addressed as such. */
  readonly name: string;
  readonly honorific: '様' | '御中';
}

/** Who a letter is for: a firm without a person is 御中, everybody else 様. */
export function addresseeOf({ name, company }: Pick<Person, 'name' | 'company'>): Addressee {
  const own = splitHonorific(name).name;
  const firm = splitHonorific(company).name;
  if (firm === '' && isFirm(own)) return { company: own, name: '', honorific: '御中' };
  const isPerson = own !== '' && own !== firm && !isFirm(own);
  return {
    company: firm,
    name: isPerson ? own : '',
    honorific: isPerson || firm === '' ? '様' : '御中',
  };
}

/**
 * The others of a household on one line: given names alone where the family is the addressee's, for
 * 山田 太郎 and 山田 花子 it is 花子.
 */
export function jointNames(addressee: string, others: readonly string[]): string {
  const { family } = splitName(splitHonorific(addressee).name);
  const names = others.map((other) => {
    const name = splitHonorific(other).name;
    const parts = splitName(name);
    return parts.family === family && parts.given !== '' ? parts.given : name;
  });
  return names.filter((name) => name !== '').join('、');
}

/** A Japanese postal code as 000-0000, with the zeros that a number cell loses; others unchanged. */
export function postalText(text: string): string {
  const code = withZeros(postalKey(text), 'postal');
  return /^\d{7}$/.test(code) ? `${code.slice(0, 3)}-${code.slice(3)}` : text.trim();
}
