import type { Addressed, AddressLayout, Commands } from '../protocol.ts';
import { newestLabel } from '../sales/sale-columns.ts';
import { clickpost } from '../tabs/output/clickpost.ts';
import { labelsJp } from '../tabs/output/label-jp.ts';
import { type Grid, jointNames, type Person } from '../tabs/output/person.ts';
import { yamatoB2 } from '../tabs/output/yamato-b2.ts';
import type { TabPlan } from '../tabs/plan.ts';
import { isProblem, type Note, type Problem, said } from '../words/messages.ts';
import { wordsOf } from '../words/words.ts';
import { openFile, type Work, work } from './command.ts';
import { rowsOf } from './listings.ts';
import { locked } from './locked.ts';
import type { OurTab } from './ours.ts';
import { userLanguage } from './place.ts';
import { customerFinder } from './shop.ts';
import { type TabUnit, tabUnit } from './tab-unit.ts';
import { legOf, writeUnits } from './unfinished.ts';

type Request = Commands['addresses']['request'];

/** The people of a list tab as labels or for the upload of a postal service, in tabs of their own. */
export function addresses(request: Request): Addressed | Problem {
  return locked(() => {
    const job = work(request, openFile(true));
    if (isProblem(job)) return job;
    const list = job.ours.tabs.find(
      ({ sheet, mark }) => mark.kind === 'followup' && sheet.getName() === request.list,
    );
    if (list === undefined) return { code: 'tabGone', values: [request.list] };
    const { grids, notes } = laidOut(peopleOf(list, job), request.layout, job);
    const tabs = addressTabs(job, grids, request);
    if (isProblem(tabs)) return tabs;
    return {
      tabs,
      people: grids.reduce((sum, { rows }) => sum + rows.length, 0),
      notes: said(notes, wordsOf(userLanguage())),
      undo: tabs.length > 0 || job.before.length > 0,
    };
  });
}

/** Writes the tabs, in several legs where there are too many for one; gives their names. */
function addressTabs(read: Work, grids: readonly Grid[], request: Request): string[] | Problem {
  if (grids.length === 0) return [];
  const { before } = read;
  const entry = { command: 'addresses', run: read.run, sales: null } as const;
  const leg = legOf(before, entry, `${request.layout} ${request.list}`);
  const job = { ...read, run: leg.run };
  const units: TabUnit[] = [];
  for (const [part, grid] of grids.entries()) {
    const existing = job.ours.tabs.find(
      ({ mark }) => mark.kind === 'addresses' && mark.run === leg.run && mark.record.part === part,
    );
    const plan = tabOf(grid, part, request, job);
    const unit = tabUnit(job, leg, { id: String(part), plan, existing });
    if (isProblem(unit)) return unit;
    units.push(unit);
  }
  return writeUnits(job, leg, units) ?? units.map(({ name }) => name());
}

function peopleOf(list: OurTab, { shop, analysis }: Work): readonly Person[] {
  const { contacts, sales } = analysis.reading;
  const find = customerFinder(analysis);
  const newest = (role: string): readonly string[] => {
    const labels = shop.columns.labels(role);
    return labels === null ? [] : newestLabel(labels, sales);
  };
  const company = newest('company');
  return rowsOf(list).flatMap(({ customer, joint }): Person[] => {
    const k = find(customer);
    if (k < 0) return [];
    const name = contacts.name[k];
    return [
      {
        ...{ name, company: company[k] ?? '', department: '', title: '' },
        ...{ email: contacts.email[k], phone: contacts.phone[k] },
        ...{ postalCode: contacts.postalCode[k], address: contacts.address[k] },
        jointNames: jointNames(name, joint),
      },
    ];
  });
}

interface LaidOut {
  readonly grids: readonly Grid[];
  readonly notes: readonly Note[];
}

function laidOut(people: readonly Person[], layout: AddressLayout, { words }: Work): LaidOut {
  if (layout === 'label') return { grids: [labelsJp(people)], notes: [] };
  const { contents } = words.tabs;
  if (layout === 'yamato') {
    // The sender is set once in B2 itself.
    const sender = { name: '', phone: '', postalCode: '', address: '', contents };
    return { grids: [yamatoB2(people, sender)], notes: [] };
  }
  const { tabs, leftOut, unprintable } = clickpost(people, contents);
  const reasons = new Map<(typeof leftOut)[number]['reason'], number>();
  for (const { reason } of leftOut) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const notes: Note[] = [...reasons].map(([reason, count]) => ({
    code: 'addressLeftOut',
    values: [count, reason],
  }));
  const characters = new Set(unprintable.flatMap((one) => one.characters));
  if (characters.size > 0) notes.push({ code: 'unprintable', values: [[...characters].join(' ')] });
  return { grids: tabs, notes };
}

function tabOf(
  { headers, rows }: Grid,
  part: number,
  { layout, list }: Request,
  { words }: Work,
): TabPlan {
  return {
    kind: 'addresses',
    name: `${words.tabs.addresses[layout]} ${list}`.slice(0, LONGEST),
    columns: headers.map((header, index) => ({
      id: `column${index}`,
      header,
      format: 'text',
      width: header.includes('住所') ? 200 : 100,
      values: rows.map((row) => row[index]),
    })),
    rules: [],
    record: { part },
  };
}

/** A tab's name holds a hundred characters, of which a number behind it may take some. */
const LONGEST = 94;
