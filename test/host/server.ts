/** The local Google Sheets: a small server for one page, on this machine only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from './page/wire.ts';
import type { Project } from './script.ts';
import { type Bundle, pageBundle } from './server/bundle.ts';
import { refusal } from './server/guard.ts';
import { answer, openFile } from './server/routes.ts';
import { openSession, type Session } from './server/session.ts';
import type { Workbook } from './workbook.ts';

/** What the local sheet opens. */
export interface HostOptions {
  readonly project: Project;
  /** The workbook, or how it is made: at the start, on a reset, when the language changes. */
  readonly book: Workbook | ((language: Language) => Promise<Workbook>);
  readonly language?: Language;
  /** Any free one when left out. */
  readonly port?: number;
  /** Hears what scripts log, and what they do that Google would not allow. */
  readonly log?: (line: string) => void;
}

/** A server that runs until it is closed. */
export interface Host {
  /** With the slash at its end. */
  readonly address: string;
  readonly session: Session;
  close(): Promise<void>;
}

/** A dropped file of this size is half a million rows and more. */
const LARGEST_BODY = 300 * 1024 * 1024;

/** The page asks nobody but this server, and neither does a sidebar: it inherits these rules. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Starts the server and waits until it listens; throws when the port is taken. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { project, book, language = 'en', port = 0, log } = options;
  const bundle = await pageBundle();
  const fresh = typeof book === 'function' ? book : async () => structuredClone(book);
  const session = await openSession({ project, language, fresh, shim: bundle.shim, log });
  const server = createServer((request, response) => {
    respond(request, response, { server, bundle, session }).catch((error: unknown) => {
      send(response, 500, 'text/plain', error instanceof Error ? error.message : String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    session,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Parts {
  readonly server: Server;
  readonly bundle: Bundle;
  readonly session: Session;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { server, bundle, session }: Parts,
): Promise<void> {
  const refused = refusal(request, portOf(server));
  if (refused) return send(response, 403, 'text/plain', refused);
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  if (request.method === 'POST') {
    const body = await bodyOf(request);
    const reply =
      url.pathname === '/do/file'
        ? openFile(session, url.searchParams.get('name') ?? '', body)
        : answer(session, url.pathname, body);
    if (!reply) return send(response, 404, 'text/plain', 'There is nothing here.');
    return send(response, 200, 'application/json', JSON.stringify(await reply));
  }
  if (url.pathname === '/') return send(response, 200, 'text/html', bundle.html);
  if (url.pathname === '/page.js') return send(response, 200, 'text/javascript', bundle.script);
  if (url.pathname === '/page.css') return send(response, 200, 'text/css', bundle.style);
  if (url.pathname === '/download.xlsx') return download(response, session);
  return send(response, 404, 'text/plain', 'There is nothing here.');
}

async function download(response: ServerResponse, session: Session): Promise<void> {
  const { name, bytes } = await session.download();
  const saved = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  response.setHeader('content-disposition', saved);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  send(response, 200, type, bytes);
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  const text = typeof body === 'string' ? '; charset=utf-8' : '';
  response.writeHead(status, {
    'content-type': `${type}${text}`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > LARGEST_BODY) throw new Error('The file is too large for the local sheet.');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
