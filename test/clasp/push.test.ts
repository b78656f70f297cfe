import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { judge, push, runClasp } from '../host/push.ts';
import { NEW_SCRIPT, projectFolder, startLoopback } from './loopback.ts';

const scriptId = 'invented-script-id-of-fifty-seven-signs-0123456789-abcdefg';
const settings = { rootDir: 'dist', scriptId };
const servers: { close(): Promise<unknown> }[] = [];

async function prepare(
  own: Readonly<Record<string, string>> = settings,
  { loggedIn = true, files = [] }: { loggedIn?: boolean; files?: readonly unknown[] } = {},
) {
  const server = await startLoopback(files);
  servers.push(server);
  return { server, ...(await projectFolder(own, { loggedIn, address: server.address })) };
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

test('A push sends exactly the three built files, byte for byte.', async () => {
  const { server, root, env } = await prepare();
  expect(await push(root, env)).toEqual({
    pushed: true,
    sentence: 'Pushed. Reload the sheet to see the menu.',
  });

  const puts = server.requests.filter(({ method }) => method === 'PUT');
  expect(puts.map(({ path }) => path)).toEqual([`/v1/projects/${scriptId}/content`]);
  const read = (name: string) => readFile(join(root, 'dist', name), 'utf8');
  const { files } = JSON.parse(puts[0].body);
  expect(
    files.map(({ name, type, source }: Record<string, string>) => ({ name, type, source })),
  ).toEqual([
    { name: 'appsscript', type: 'JSON', source: await read('appsscript.json') },
    { name: 'Code', type: 'SERVER_JS', source: await read('Code.js') },
    { name: 'sidebar', type: 'HTML', source: await read('sidebar.html') },
  ]);
});

test('The README’s two steps make a sheet with a script, whose first files the push replaces.', async () => {
  const starter = [
    { name: 'appsscript', type: 'JSON', source: '{ "timeZone": "Asia/Tokyo" }' },
    { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {}' },
  ];
  const { server, root, env } = await prepare({ rootDir: 'dist' }, { files: starter });
  const built = await readFile(join(root, 'dist/Code.js'), 'utf8');
  const [, command] = /`npx clasp (create-script [^`]+)`/.exec(
    await readFile('README.md', 'utf8'),
  )!;
  const args = command.split(' ').map((arg) => arg.replaceAll('"', ''));
  const made = await runClasp(root, args, env);
  expect(made.output).toContain('https://drive.google.com/open?id=new-sheet');
  expect(JSON.parse(await readFile(join(root, '.clasp.json'), 'utf8'))).toMatchObject({
    rootDir: 'dist',
    scriptId: NEW_SCRIPT,
  });
  // Clasp has put the starter files into dist; `npm run push` builds it anew before it pushes.
  expect(await readFile(join(root, 'dist/Code.js'), 'utf8')).toContain('myFunction');
  await writeFile(join(root, 'dist/Code.js'), built);
  expect((await push(root, env)).pushed).toBe(true);
  const put = server.requests.find(({ method }) => method === 'PUT');
  expect(put?.path).toBe(`/v1/projects/${NEW_SCRIPT}/content`);
  expect(put?.body).not.toContain('myFunction');
});

test('A project without a script id is told how to create a script, and nothing is sent.', async () => {
  const { server, root, env } = await prepare({ rootDir: 'dist' });
  expect(await push(root, env)).toEqual({
    pushed: false,
    sentence:
      'There is no script to push to yet. Create a sheet with its script once: ' +
      'npx clasp create-script --type sheets --title "Otokui" --rootDir dist',
  });
  expect(server.requests).toEqual([]);
});

test('A placeholder instead of a script id is refused by name.', async () => {
  const { server, root, env } = await prepare({ rootDir: 'dist', scriptId: 'YOUR_SCRIPT_ID' });
  const { pushed, sentence } = await push(root, env);
  expect(pushed).toBe(false);
  expect(sentence).toContain('“YOUR_SCRIPT_ID” in .clasp.json is no script id.');
  expect(server.requests).toEqual([]);
});

test('Who is not logged in is told how to log in.', async () => {
  const { server, root, env } = await prepare(settings, { loggedIn: false });
  expect(await push(root, env)).toEqual({
    pushed: false,
    sentence: 'You are not logged in to Google. Run once: npx clasp login',
  });
  expect(server.requests).toEqual([]);
});

const otherManifest = {
  files: [{ name: 'appsscript', type: 'JSON', source: '{ "timeZone": "Asia/Tokyo" }' }],
};

test('A skipped push, which clasp ends without an error, counts as a failure.', async () => {
  const { server, root, env } = await prepare(settings, otherManifest);
  const outcome = await runClasp(root, ['push'], env);
  expect(outcome.exitCode).toBe(0);
  expect(judge(outcome)).toEqual({
    pushed: false,
    sentence: 'Clasp skipped the push because the manifest differs. Nothing was pushed.',
  });
  expect(server.requests.some(({ method }) => method === 'PUT')).toBe(false);
});

test('Another manifest in the script does not stop a push.', async () => {
  const { server, root, env } = await prepare(settings, otherManifest);
  expect((await push(root, env)).pushed).toBe(true);
  expect(server.requests.some(({ method }) => method === 'PUT')).toBe(true);
});

test('What clasp says about any other failure is passed on.', () => {
  expect(judge({ exitCode: 1, output: 'Syntax error: line 3' })).toEqual({
    pushed: false,
    sentence: 'Clasp did not push the files:\nSyntax error: line 3',
  });
  expect(judge({ exitCode: 0, output: 'Pushed one file.\n└─ dist/Code.js' }).pushed).toBe(false);
});
