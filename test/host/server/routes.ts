/** Which request does what. */
import { readBook } from '../files/read.ts';
import type { Reply, Requests } from '../page/wire.ts';
import { type Session, silent } from './session.ts';

type Routes = { [P in keyof Requests]: (session: Session, request: Requests[P]) => Promise<Reply> };

const routes: Routes = {
  '/do/open': (session, { fresh }) => session.open(fresh),
  '/do/menu': (session, { run }) => session.menu(run),
  '/do/call': (session, { name, args, cursor }) => session.call(name, args, cursor),
  '/do/edit': (session, { tab, entries }) => session.edit(tab, entries),
  '/do/tab': (session, request) => session.tab(request),
  '/do/grid': (session, request) => session.grid(request),
  '/do/language': (session, { language }) => session.language(language),
  '/do/reset': (session) => session.reset(),
};

/** Answers a request of the page, or null where the path means nothing. */
export function answer(session: Session, path: string, body: Buffer): Promise<Reply> | null {
  const route = routes[path as keyof Requests] as
    | ((session: Session, request: unknown) => Promise<Reply>)
    | undefined;
  return route ? route(session, JSON.parse(body.toString('utf8'))) : null;
}

/** Opens a file that was dropped on the page; what cannot be read is said in the reply. */
export async function openFile(session: Session, name: string, bytes: Buffer): Promise<Reply> {
  const { locale, zone } = session.current();
  try {
    return await session.load(await readBook(name, bytes, { locale, zone }));
  } catch (error) {
    return { ...silent, error: error instanceof Error ? error.message : String(error) };
  }
}
