import type { Analysis } from '../customers/analysis.ts';
import type { ReturnChance } from '../customers/chance.ts';
import { code } from '../customers/rfm.ts';
import { GROUPS } from '../customers/segments.ts';
import { STAGES } from '../customers/stages.ts';
import { tierName } from '../customers/tier-name.ts';
import { type Addressed, isFirm, splitHonorific } from '../sales/honorific.ts';
import { MONEY } from '../sales/sales.ts';
import type { FactId, ReasonFields } from '../words/en.ts';
import type { moneyWriter } from '../words/money.ts';
import type { Words } from '../words/words.ts';
import type { Format, PlanCell } from './plan.ts';

/** One fact of the customers as a column can show it; `''` where it is not known. */
export interface Shown {
  readonly format: Format;
  readonly of: (k: number) => PlanCell;
}

/** What a tab can say of a customer, by fact. Money is in the sheet's currency. */
export type Description = Readonly<Partial<Record<FactId, Shown>>>;

/** The facts of METHODS section 1 to 5 as columns, the same on every tab and in every sentence. */
export function describe(analysis: Analysis, words: Words): Description {
  const { reading, facts, rfm, rhythm } = analysis;
  const { contacts, sales } = reading;
  const text = (of: (k: number) => string): Shown => ({ format: 'text', of });
  const integer = (of: (k: number) => PlanCell): Shown => ({ format: 'integer', of });
  const date = (of: (k: number) => PlanCell): Shown => ({ format: 'date', of });
  const money = (column: Float64Array): Shown => ({
    format: 'money',
    of: (k) => column[k] / MONEY,
  });
  const ownRhythm = (of: (k: number) => number) => (k: number) =>
    rhythm.own[k] === 1 ? of(k) : '';
  return {
    customer: text((k) => sales.customers[k]),
    name: text((k) => addressed(contacts.name[k], words).name),
    honorific: text((k) => addressed(contacts.name[k], words).honorific),
    email: text((k) => contacts.email[k]),
    recipient: text((k) => contacts.email[k]),
    phone: text((k) => contacts.phone[k]),
    postalCode: text((k) => contacts.postalCode[k]),
    address: text((k) => contacts.address[k]),
    staff: text((k) => contacts.staff[k]),
    consent: text((k) => words.values.consent[contacts.consent[k]]),
    segment: text((k) => segmentLabel(analysis, words, k)),
    group: text((k) => words.groups[GROUPS[analysis.group[k]]].name),
    score: text((k) => code(rfm, k)),
    stage: text((k) => stageName(analysis, words, k)),
    first: date((k) => facts.first[k]),
    last: date((k) => facts.last[k]),
    recency: integer((k) => facts.recency[k]),
    gap: integer((k) => facts.recency[k]),
    daysSinceFirst: integer((k) => facts.asOf - facts.first[k]),
    frequency: integer((k) => facts.frequency[k]),
    monetary: money(facts.monetary),
    yearly: money(facts.yearly),
    pastYear: money(facts.pastYear),
    rhythm: integer(ownRhythm((k) => rhythm.days[k])),
    due: date(ownRhythm((k) => facts.last[k] + rhythm.days[k])),
    late: integer(ownRhythm((k) => daysLate(analysis, k))),
    lastProduct: text((k) => contacts.lastProduct[k]),
    firstProduct: text((k) => contacts.firstProduct[k]),
  };
}

/** The name without its honorific, and the one that a letter uses; none in English. */
function addressed(text: string, { values }: Words): Addressed {
  if (text === '' || values.honorific.person === '') return { name: text, honorific: '' };
  const { name, honorific } = splitHonorific(text);
  const usual = isFirm(name) ? values.honorific.firm : values.honorific.person;
  return { name, honorific: honorific || usual };
}

/** Mark and name, such as `A Champions`: the mark sorts, prints in grey and is read aloud. */
export function segmentLabel({ rfm, tiers }: Analysis, words: Words, k: number): string {
  const tier = tiers[rfm.segment[k]];
  return `${tier.mark} ${tierName(tier.name, words)}`;
}

export function stageName({ stage }: Analysis, words: Words, k: number): string {
  const { class: name, state } = STAGES[stage[k]];
  return words.stages[name][state];
}

/** Days past the due day, 0 before it. */
function daysLate({ facts, rhythm }: Analysis, k: number): number {
  return Math.max(0, facts.recency[k] - rhythm.days[k]);
}

/** The values of a customer's sentence; each equals the cell beside it. */
export function reasonFields(
  analysis: Analysis,
  words: Words,
  chance: ReturnChance | null,
  money: ReturnType<typeof moneyWriter>,
  k: number,
): ReasonFields {
  const { facts, rhythm, reading } = analysis;
  const share = chance?.share(facts.recency[k]) ?? null;
  return {
    gap: facts.recency[k],
    rhythm: rhythm.own[k] === 1 ? rhythm.days[k] : null,
    late: daysLate(analysis, k),
    stage: stageName(analysis, words, k),
    visits: facts.frequency[k],
    amount: money(facts.monetary[k] / MONEY),
    product: reading.contacts.lastProduct[k],
    daysSinceFirst: facts.asOf - facts.first[k],
    chance: share === null ? null : Math.round(100 * share),
  };
}
