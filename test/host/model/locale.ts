/** What the spreadsheet's locale decides about typed numbers and dates. */

/** How a locale writes numbers and dates. */
export interface LocaleRules {
  readonly decimal: string;
  readonly group: string;
  /** Order of day, month and year in a date of digits alone, such as `mdy`. */
  readonly order: string;
  /** Between the parts of a date, beside the `-` that every locale takes. */
  readonly separator: string;
  /** The pattern that a date gets when the cell has none. */
  readonly datePattern: string;
  /** Month by its lower-case long or short name, 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly japanese: boolean;
}

const known = new Map<string, LocaleRules>();

/** The rules of a locale such as `en_GB`; one that is not known counts as `en_US`. */
export function localeRules(locale: string): LocaleRules {
  let rules = known.get(locale);
  if (!rules) {
    rules = derive(locale.replace('_', '-'));
    known.set(locale, rules);
  }
  return rules;
}

function derive(wanted: string): LocaleRules {
  const tag = supported(wanted) ? wanted : 'en-US';
  const numbers = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(
    -12345678.9,
  );
  const part = (type: string) => numbers.find((each) => each.type === type)?.value ?? '';
  const dates = new Intl.DateTimeFormat(tag, { numberingSystem: 'latn', calendar: 'gregory' });
  const shown = dates.formatToParts(new Date(2025, 0, 5, 12));
  const fields = shown.filter(({ type }) => /^(?:day|month|year)$/.test(type));
  return {
    decimal: part('decimal') || '.',
    group: part('group') || ',',
    order: fields.map(({ type }) => type[0]).join(''),
    separator: shown.find(({ type }) => type === 'literal')?.value.trim() ?? '/',
    datePattern: shown.map(({ type, value }) => patternPart(type, value)).join(''),
    months: monthNames(tag),
    japanese: tag.startsWith('ja'),
  };
}

function supported(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function patternPart(type: string, value: string): string {
  if (type === 'year') return 'yyyy';
  if (type === 'month' || type === 'day') return type[0].repeat(value.length);
  return value;
}

function monthNames(tag: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(tag, { month: style });
    for (let month = 1; month <= 12; month++) {
      const name = format.format(new Date(2025, month - 1, 15)).replace('.', '');
      names.set(name.toLowerCase(), month);
    }
  }
  return names;
}
