import type {
  Answer,
  Command,
  Commands,
  Language,
  Listed,
  ListId,
  Look,
  Scope,
  Segmented,
} from '../../../src/protocol.ts';
import { type Project, runFromSidebar } from '../script.ts';
import type { Workbook } from '../workbook.ts';

export interface Request {
  readonly asOf: string | undefined;
  readonly language: Language;
  readonly lists: readonly string[];
  readonly slow: number | null;
}

/** What the commands answered, in the order of the sidebar's clicks. */
export interface Done {
  readonly look: Look;
  readonly segmented: Segmented;
  readonly lists: readonly Listed[];
  /** Calls of Sheets services that segmenting took, in so many steps. */
  readonly serviceCalls: number;
  readonly steps: number;
}

/**
 * Looks, segments and makes the wished lists, as the sidebar does, changing the workbook. Throws
 * the product's own sentence where a command cannot be done.
 */
export function runCommands(project: Project, book: Workbook, request: Request): Done {
  const { asOf } = request;
  const scope: Scope = { asOf };
  const ask = <C extends Command>(name: C, own: Commands[C]['request']) =>
    serve(project, book, name, own, request);

  const look = done(ask('look', scope).answer);
  const { answer, calls, steps } = ask('segment', scope);
  const segmented = done(answer);
  const known = segmented.lists.map(({ id }) => id);
  const unknown = request.lists.find((id) => !known.includes(id as ListId));
  if (unknown !== undefined) {
    throw new Error(`There is no list “${unknown}”. The lists are: ${known.join(', ')}.`);
  }
  const lists = request.lists.map((id) => {
    const lacking = lackingList(segmented, id as ListId);
    return lacking ?? done(ask('list', { ...scope, id: id as ListId }).answer);
  });
  return { look, segmented, lists, serviceCalls: calls, steps };
}

/** A list that the sheet has no columns for is nobody's, and says what would unlock it. */
function lackingList({ lists, undo }: Segmented, id: ListId): Listed | null {
  const { missing = null, name = '' } = lists.find((list) => list.id === id) ?? {};
  if (missing === null) return null;
  const notes = [{ code: 'listNeeds', text: missing }];
  return { id, name, tab: null, people: 0, excluded: [], notes, undo };
}

/** More steps than any command has parts. */
const MOST = 100;

/** Asks as the sidebar does: again and again while the answer is that something is left to do. */
function serve<C extends Command>(
  project: Project,
  book: Workbook,
  name: C,
  request: Commands[C]['request'],
  { language, slow }: Request,
): { answer: Answer<C>; calls: number; steps: number } {
  // At ordinary speed what is printed is this machine's time, not what Google's would take.
  const speed = slow === null ? { realTime: true } : { slow };
  const options = { userLocale: language, ...speed };
  let calls = 0;
  for (let steps = 1; ; steps++) {
    const args = [name, JSON.stringify(request)];
    const outcome = runFromSidebar(project, book, 'serve', args, options);
    if (!outcome.ok) throw new Error(outcome.message);
    calls += outcome.run.calls;
    const answer = JSON.parse(String(outcome.value)) as Answer<C>;
    const left = !answer.ok && answer.problem.code === 'unfinished';
    if (!left || steps === MOST) return { answer, calls, steps };
  }
}

function done<C extends Command>(answer: Answer<C>): Commands[C]['answer'] {
  if (answer.ok) return answer.value;
  throw new Error(answer.problem.text);
}
