import type { Commands, Preview } from '../protocol.ts';
import { fieldText } from '../tabs/field-text.ts';
import { followupTab } from '../tabs/followup.ts';
import { isField, messageFor } from '../tabs/messages.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { chosenList } from './chosen-list.ts';
import { work } from './command.ts';

/** The owner's message with the values of the list's first person; writes nothing. */
export function preview(request: Commands['preview']['request']): Preview | Problem {
  const job = work(request);
  if (isProblem(job)) return job;
  const chosen = chosenList(request, job);
  if (isProblem(chosen)) return chosen;
  const { shop, facts, words, currency, settings } = job;
  const listing = { ...chosen, shop, facts };
  const message = messageFor(settings.templates, listing, words, currency);
  const text = fieldText(listing, words, currency);
  const { columns } = followupTab({ ...listing, message, record: {} }, words, currency);
  const [first] = chosen.members.people;
  const of = (say: (k: number) => string): string => (first === undefined ? '' : say(first));
  return {
    name: of((k) => text('name', k) || text('customer', k)),
    subject: of((k) => message(k)?.subject ?? ''),
    body: of((k) => message(k)?.body ?? ''),
    reason: of((k) => text('reason', k)),
    words: of((k) => text('words', k)),
    fields: columns.filter(({ id }) => isField(id)).map(({ header }) => header),
  };
}
