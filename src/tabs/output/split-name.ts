/** A person's name in two parts; `given` is `''` where the name shows no boundary. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
}

const LATIN = /^[\p{Script=Latin}\s.'’-]+$/u;

/**
 * Splits a name at its space. Japanese names begin with the family: 山田 太郎 is 山田, 太郎. Names in
 * Latin letters end with it: Ann B. Lee is Lee, Ann B.
 */
export function splitName(name: string): NameParts {
  const words = name.trim().split(/\s+/);
  if (words.length === 1) return { family: words[0], given: '' };
  if (LATIN.test(name))
    return { family: words[words.length - 1], given: words.slice(0, -1).join(' ') };
  return { family: words[0], given: words.slice(1).join(' ') };
}
