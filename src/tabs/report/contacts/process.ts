import { CONTACT_CLASSES } from '../../../followup/log/contact-class.ts';
import { CONTACT_STATES } from '../../../followup/log/contact-plan.ts';
import { processCard, type Share, USUAL_PROCESS } from '../../../followup/log/process-card.ts';
import type { Format, PlanCell } from '../../plan.ts';
import { type Section, shareOf, sumOf } from '../section.ts';
import type { Contacts, Source } from '../source.ts';

/** Whether the shop does what it planned: thanks, answers to warnings, mail, complaints. */
export function processSection({ shop, analysis, contacts, words }: Source): Section | null {
  const found = contacts();
  if (found === null) return null;
  const { thanks, warnings, dm, complaints } = processCard(analysis, shop.log, found.known);
  const said = words.report.process;
  const { thanksDays, answerDays, dmDays } = USUAL_PROCESS;
  const line = (name: string, share: Share | null) => ({
    format: share === null ? ('text' as const) : ('percent' as const),
    row: [name, share?.share ?? said.none, share?.of ?? ''],
  });
  const lines: { readonly format: Format; readonly row: readonly PlanCell[] }[] = [
    line(said.thanks(thanksDays), thanks),
    line(said.warnings(answerDays), warnings),
    line(said.mail(dmDays), dm),
    {
      format: complaints === null ? 'text' : 'decimal',
      row: [said.complaints, complaints?.median ?? said.none, complaints?.of ?? ''],
    },
  ];
  return {
    title: said.title,
    header: [said.what, said.value, said.of],
    formats: lines.map(({ format }) => ['text', format, 'integer']),
    rows: lines.map(({ row }) => row),
    aids: [said.say, said.todo, said.limits],
  };
}

/** Who was never contacted, is on track, soon due or overdue, by how often the class asks for it. */
export function stateSection({ analysis, contacts, words }: Source): Section | null {
  const found = contacts();
  if (found === null) return null;
  const { plan } = found;
  const { report, codes } = words;
  const said = report.contactStates;
  const classes = CONTACT_CLASSES.flatMap((name, at) => {
    const members = [...analysis.facts.scored].filter((k) => plan.contactClass[k] === at);
    if (members.length === 0) return [];
    const states = CONTACT_STATES.map(
      (_, state) => members.filter((k) => plan.state[k] === state).length,
    );
    const rule = plan.rule(members[0]);
    return [{ name: codes.contactClass[name], members, states, due: rule?.due ?? '' }];
  });
  const totals = CONTACT_STATES.map((_, at) => sumOf(classes.map(({ states }) => states[at])));
  const late = (states: readonly number[]): number => states[0] + states[3];
  const worst = [...classes].sort((a, b) => late(b.states) - late(a.states))[0];
  return {
    title: said.title,
    header: [
      said.class,
      report.customers,
      ...CONTACT_STATES.map((state) => codes.contactState[state]),
      said.due,
      said.actual,
    ],
    formats: [['text', ...Array<Format>(5).fill('integer'), 'integer', 'decimal']],
    rows: [
      ...classes.map(({ name, members, states, due }) => [
        name,
        members.length,
        ...states,
        due,
        meanInterval(members, plan),
      ]),
      [report.total, analysis.facts.scored.length, ...totals, '', ''],
    ],
    total: true,
    aids: [
      late(totals) === 0 ? said.fine : said.say(totals[0], totals[3], worst.name),
      said.todo(words.lists.forgotten.name),
      said.limits,
    ],
  };
}

/** Mean days between the last contacts of those who had two or more. */
function meanInterval(members: readonly number[], plan: Contacts['plan']): PlanCell {
  const intervals = members.flatMap((k) => plan.actualInterval(k) ?? []);
  return shareOf(sumOf(intervals), intervals.length);
}
