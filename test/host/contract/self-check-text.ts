/** The text that “Check this installation” gives to copy, from a real account or from the stand-in. */

/** What one probe expected and found. */
export interface Finding {
  readonly id: string;
  readonly expected: string;
  readonly got: string;
  readonly ok: boolean;
}

const HEADER = 'id\texpected\tgot\tok';

/**
 * Reads a pasted text: `id<TAB>expected<TAB>got<TAB>ok` a line, under that header or without it.
 * Lines that begin with `#` say where it comes from. Throws with the line that is none of these.
 */
export function parseSelfCheck(text: string): readonly Finding[] {
  return text.split(/\r?\n/).flatMap((line, at): Finding[] => {
    if (line.trim() === '' || line.startsWith('#') || line === HEADER) return [];
    const [id, expected, got, ok, ...more] = line.split('\t');
    if ((ok !== 'yes' && ok !== 'no') || more.length > 0) {
      throw new Error(`Line ${at + 1} of the self-check is not id, expected, got, yes or no.`);
    }
    return [{ id, expected, got, ok: ok === 'yes' }];
  });
}

/** True for a probe that measures a time: what it found is different at every run. */
export function isTimed({ expected }: Finding): boolean {
  return /^at most \d+ ms$/.test(expected);
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The text to copy as it stands in the dialog's page. */
export function textToCopy(html: string): string {
  const text = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1];
  if (text === undefined) throw new Error('The page has no text to copy.');
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => CHARACTERS[entity]);
}
