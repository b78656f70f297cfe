import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** The id of every script that this server makes; Google's are as long. */
export const NEW_SCRIPT = 'new-script-id-of-fifty-seven-signs-0123456789-abcdefghijk';

/** What Google answers to a request that is no look at a script's files. */
const answers: Readonly<Record<string, object>> = {
  'POST /drive/v3/files': { id: 'new-sheet' },
  'POST /v1/projects': { scriptId: NEW_SCRIPT, parentId: 'new-sheet', title: 'Otokui' },
};

/** A script server of our own on this machine; `files` is what the script already holds. */
export async function startLoopback(files: readonly unknown[] = []) {
  const requests: Request[] = [];
  const server = createServer(async (request, response) => {
    request.setEncoding('utf8');
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method = '', url = '' } = request;
    const path = url.split('?')[0];
    requests.push({ method, path, body });
    response.setHeader('content-type', 'application/json');
    const answer = method === 'GET' ? { files } : (answers[`${method} ${path}`] ?? {});
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const redirect = new URL('./redirect.mjs', import.meta.url).href;

/** A project folder with the built files, the given `.clasp.json`, and a home of its own. */
export async function projectFolder(
  settings: Readonly<Record<string, string>>,
  options: { loggedIn: boolean; address: string },
): Promise<{ root: string; env: NodeJS.ProcessEnv }> {
  const root = await mkdtemp(join(tmpdir(), 'otokui-clasp-'));
  const home = join(root, 'home');
  await mkdir(home);
  await cp(dist, join(root, 'dist'), { recursive: true });
  await writeFile(join(root, '.clasp.json'), JSON.stringify(settings));
  if (options.loggedIn) {
    // An invented token that is valid for an hour, so that no new one is asked for.
    const token = {
      type: 'authorized_user',
      client_id: 'nobody',
      client_secret: 'nothing',
      access_token: 'invented',
      refresh_token: 'invented',
      expiry_date: Date.now() + 3_600_000,
    };
    await writeFile(join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: token } }));
  }
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    NODE_OPTIONS: `--import ${redirect}`,
    OTOKUI_LOOPBACK: options.address,
  };
  return { root, env };
}
