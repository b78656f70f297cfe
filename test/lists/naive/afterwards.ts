import { yearsLater } from './days.ts';
import type { Given } from './given.ts';
import { type Person, sum } from './people.ts';
import { productDays } from './products.ts';

const holds = (product: string, words: readonly string[]): boolean =>
  words.some((word) => product.toLowerCase().includes(word.toLowerCase()));

/** The latest trial of who never bought anything else, with the step that is due. */
export function openTrial(person: Person, { asOf, wishes }: Given) {
  const days = [...productDays(person)];
  if (days.length === 0 || !days.every(([name]) => holds(name, wishes.trialWords))) return null;
  const [product, own] = days.sort(
    (a, b) => b[1].at(-1)! - a[1].at(-1)! || (a[0] < b[0] ? -1 : 1),
  )[0];
  const age = asOf - own.at(-1)!;
  const step = [45, 21, 7].find((each) => each <= age);
  if (step === undefined || age > 60) return null;
  const answered = person.log.some(
    ({ day, type }) =>
      day >= own.at(-1)! + step && !['print', 'newsletter', 'bulkMail'].includes(type),
  );
  return answered ? null : { product, age, step };
}

/** The nearest anniversary of a job within 30 days before and after. */
export function anniversary(person: Person, { asOf, wishes }: Given) {
  const near = [...productDays(person)]
    .filter(([name]) => holds(name, wishes.jobWords))
    .flatMap(([product, days]) =>
      days.flatMap((job) =>
        [1, 3, 5, 10].map((years) => ({ product, job, years, day: yearsLater(job, years) })),
      ),
    )
    .filter(({ day }) => Math.abs(day - asOf) <= 30);
  return (
    near.sort(
      (a, b) =>
        Math.abs(a.day - asOf) - Math.abs(b.day - asOf) || b.day - a.day || b.years - a.years,
    )[0] ?? null
  );
}

/** What was bought 30 to 60 days ago and is worth asking about, and was not asked about since. */
export function hearing(person: Person, { asOf, wishes }: Given) {
  const due = person.rows.filter((row) => {
    const order = person.rows.filter((other) => other.order === row.order);
    const age = asOf - row.day;
    const asked = person.log.some(({ day, purpose }) => purpose === 'hearing' && day >= row.day);
    const isKept = row.amount > 0 && sum(order) > 0;
    const isWorth = row.day === person.first || holds(row.product, wishes.durableWords);
    return age >= 30 && age <= 60 && isKept && isWorth && !asked;
  });
  const [row] = due.sort(
    (a, b) => a.day - b.day || b.amount - a.amount || (a.product < b.product ? -1 : 1),
  );
  return row === undefined ? null : { product: row.product, days: asOf - row.day };
}
