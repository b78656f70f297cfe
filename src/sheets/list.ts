import { returnChance } from '../customers/chance.ts';
import { monthEnds } from '../customers/month-ends.ts';
import { asks } from '../followup/facts.ts';
import { listById } from '../followup/lists.ts';
import { membersOf } from '../followup/members.ts';
import type { Commands, Listed } from '../protocol.ts';
import { followupTab } from '../tabs/followup.ts';
import { isProblem, type Note, type Problem, said } from '../words/messages.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { work } from './command.ts';
import { record } from './history.ts';
import { known } from './known.ts';
import { locked } from './locked.ts';
import { userLanguage } from './place.ts';
import { enter } from './progress.ts';
import { prepare } from './segment.ts';
import { writeTab } from './write-tab.ts';

/** Month-ends of the shop's own past that the chance of a return is taken from. */
const MONTHS = 24;

/** Make follow-up list: always a new tab, so that ticks and notes on an earlier one stay. */
export function list(request: Commands['list']['request']): Listed | Problem {
  if (listById(request.id) === undefined) return { code: 'noList', values: [String(request.id)] };
  return locked(() => {
    const job = work(request);
    if (isProblem(job)) return job;
    const { lists } = job.settings;
    const definition = listById(request.id, lists)!;
    const { analysis, words, currency } = job;
    const { history, facts, limits } = analysis;
    const chance = returnChance(
      history,
      facts.asOf,
      limits.lapseDays,
      monthEnds(facts.asOf, MONTHS),
    );
    const { people, excluded } = membersOf(
      definition,
      analysis,
      asks(analysis, chance),
      known(job.ours, definition, facts.asOf),
      request.max ?? lists.max,
    );
    const { id } = definition;
    if (people.length === 0) {
      return { id, tab: null, people: 0, excluded, notes: [], undo: job.before.length > 0 };
    }
    const prepared = prepare(
      job,
      followupTab(definition, people, analysis, chance, words, currency),
    );
    if (isProblem(prepared)) return prepared;

    enter('write');
    const tab = writeTab(job, prepared);
    record(job.before, { command: 'list', run: job.run, sales: null });
    return {
      id,
      tab,
      people: people.length,
      excluded,
      notes: said(
        [...job.settingsNotes, ...addressNote(analysis.reading.roles, words)],
        wordsOf(userLanguage()),
      ),
      undo: true,
    };
  });
}

/** A list without addresses is complete, but no mail merge can take it. */
function addressNote(roles: Readonly<Record<string, number>>, words: Words): readonly Note[] {
  return roles.email === undefined
    ? [{ code: 'noAddress', values: [words.facts.email.header] }]
    : [];
}
