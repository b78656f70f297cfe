import { type Addressed, isFirm, splitHonorific } from '../../sales/honorific.ts';
import { newestLabel } from '../../sales/sale-columns.ts';
import type { Shop } from '../shop.ts';
import { type FactTable, fact, lazy } from './fact.ts';

/** Who the customer is and how to reach them, as the sales rows and the owner's columns say. */
export function contactFacts({ analysis, columns, own }: Shop): FactTable {
  const { contacts, sales } = analysis.reading;
  const addressed = (k: number): Addressed => splitHonorific(contacts.name[k]);
  const newest = (role: string) =>
    lazy(() => {
      const labels = columns.labels(role);
      return labels === null ? null : newestLabel(labels, sales);
    });
  // Some lists hold people who get no mail from us: a merge over the tab must not find an address.
  const mayBeMailed = (k: number): boolean =>
    contacts.noMail[k] + contacts.noPost[k] + contacts.doNotDeal[k] + contacts.marketplace[k] ===
      0 && !own.ticked('doNotContact', k);
  const company = newest('company');
  const person = newest('contact_person');
  return {
    customer: fact('text', (k) => sales.customers[k]),
    name: fact('text', (k) => addressed(k).name),
    honorific: fact('honorific', (k) => honorificOf(contacts.name[k], addressed(k))),
    email: fact('text', (k) => contacts.email[k]),
    recipient: fact('text', (k) => (mayBeMailed(k) ? contacts.email[k] : '')),
    phone: fact('text', (k) => contacts.phone[k]),
    postalCode: fact('text', (k) => contacts.postalCode[k]),
    address: fact('text', (k) => contacts.address[k]),
    company: fact('text', (k) => company()?.[k] ?? ''),
    contactPerson: fact('text', (k) => person()?.[k] ?? ''),
    staff: fact('text', (k) => own.text('ownStaff', k) || contacts.staff[k]),
    consent: fact('consent', (k) => contacts.consent[k]),
    lastProduct: fact('text', (k) => contacts.lastProduct[k]),
    firstProduct: fact('text', (k) => contacts.firstProduct[k]),
    optedOut: fact('yesNo', (k) =>
      contacts.noMail[k] === 1 || contacts.noPost[k] === 1 ? 'yes' : 'no',
    ),
  };
}

/** As the sheet writes it, or the code of the one that a letter uses; `''` for nobody's name. */
function honorificOf(text: string, { name, honorific }: Addressed): string {
  if (text === '') return '';
  return honorific || (isFirm(name) ? 'firm' : 'person');
}
