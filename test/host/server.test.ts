import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toyBook, toyProject } from './calc/toy.ts';
import { readBook } from './files/read.ts';
import type { Reply, Requests } from './page/wire.ts';
import { type Host, startHost } from './server.ts';
import { KEY } from './workbook.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost({ project: toyProject, book: toyBook() });
});
afterAll(() => host.close());

async function post(path: string, body: BodyInit, origin = host.address.slice(0, -1)) {
  return fetch(host.address.slice(0, -1) + path, { method: 'POST', body, headers: { origin } });
}

async function ask<P extends keyof Requests>(path: P, body: Requests[P]): Promise<Reply> {
  const response = await post(path, JSON.stringify(body));
  expect(response.status).toBe(200);
  return (await response.json()) as Reply;
}

/** The status of a request with headers that `fetch` would not send. */
function status(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(host.address, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });
}

const drawn = (reply: Reply, tab = '0') => reply.state!.book.sheets[tab].cellData!;
/** The workbook as it is at the start. */
const reset = () => ask('/do/reset', {});

test('the page and its files are served, and nothing else', async () => {
  const page = await fetch(host.address);
  expect(await page.text()).toContain('<div id="grid">');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await fetch(`${host.address}page.js`)).status).toBe(200);
  expect((await fetch(`${host.address}page.css`)).status).toBe(200);
  expect((await fetch(`${host.address}../package.json`)).status).toBe(404);
});

test('another host name and another origin are refused', async () => {
  const port = new URL(host.address).port;
  expect(await status({ host: `localhost:${port}` })).toBe(200);
  expect(await status({ host: `evil.example:${port}` })).toBe(403);
  expect((await post('/do/reset', '{}', 'http://evil.example')).status).toBe(403);
  expect((await post('/do/reset', '{}', 'null')).status).toBe(403);
});

test('the workbook comes with the menu that the add-on made', async () => {
  const { state } = await ask('/do/open', { fresh: true });
  expect(state).toMatchObject({ title: 'Toy shop', language: 'en', active: '0', cuts: {} });
  expect(state!.menu.flatMap(({ items }) => items).map(({ label, run }) => [label, run])).toEqual([
    ['Open panel', 'openPanel'],
    ['Colour rows', 'colourRows'],
    ['', null],
    ['Say hello', 'sayHello'],
    ['Break', 'breakDown'],
  ]);
  expect(state!.book.sheets['0'].cellData![1][0]).toEqual({ v: 'Ann', t: 1 });
});

test('typing is read as Sheets reads it, and formulas are calculated', async () => {
  await reset();
  const reply = await ask('/do/edit', {
    tab: '0',
    entries: [
      { row: 0, column: 4, value: '12%' },
      { row: 1, column: 4, value: '2026-07-01' },
      { row: 2, column: 4, value: "'007" },
      { row: 3, column: 4, value: '=SUM(B2:B)' },
      { row: 0, column: 5, value: '=SHOUT(A2:A4)' },
      { row: 1, column: 0, value: '' },
    ],
  });
  const cells = drawn(reply);
  expect([0, 1, 2, 3].map((row) => cells[row][4].v)).toEqual([0.12, 46_204, '007', 21]);
  expect([0, 1, 2].map((row) => cells[row][5].v)).toEqual([undefined, 'BOB', 'CY']);
  expect(cells[1][0]).toBeUndefined();
});

test('a pasted block is typed as one, and a ticked box is TRUE', async () => {
  await reset();
  host.session.current().sheets[0].validations.set(1 * KEY + 6, { type: 'checkbox' });
  const entries = [0, 1, 2].flatMap((row) => [
    { row: row + 10, column: 4, value: row },
    { row: row + 10, column: 5, value: `=E${row + 11}*2` },
  ]);
  const pasted = await ask('/do/edit', { tab: '0', entries });
  expect([10, 11, 12].map((row) => drawn(pasted)[row][5].v)).toEqual([0, 2, 4]);
  const ticked = await ask('/do/edit', { tab: '0', entries: [{ row: 1, column: 6, value: 1 }] });
  expect(drawn(ticked)[1][6]).toMatchObject({ v: 1, t: 3 });
});

test('what the add-on does from the menu is answered: tabs, colours, toasts', async () => {
  await reset();
  const reply = await ask('/do/menu', { run: 'colourRows' });
  expect(reply.toasts).toEqual(['Rows are coloured.']);
  const { book, active } = reply.state!;
  expect(book.sheetOrder.map((id) => book.sheets[id].name)).toEqual(['People', 'Made']);
  expect(book.sheets[active].name).toBe('Made');
  const style = drawn(reply)[1][0].s as string;
  expect(book.styles[style]).toMatchObject({ bg: { rgb: '#72B3FC' } });
  expect(drawn(reply)[2][0].s).toBeUndefined();
});

test('alerts and failures are told in their own words', async () => {
  expect((await ask('/do/menu', { run: 'sayHello' })).alerts).toEqual(['Hello.']);
  expect((await ask('/do/menu', { run: 'breakDown' })).error).toBe('This cannot be done.');
});

test('the sidebar comes with google.script, which knows the public functions alone', async () => {
  const { sidebar } = await ask('/do/menu', { run: 'openPanel' });
  expect(sidebar!.title).toBe('Toy panel');
  expect(sidebar!.html).toMatch(/<head><script>const otokuiServerFunctions=\["SHOUT"/);
  expect(sidebar!.html).not.toContain('"shoutRow_"');
});

test('a call of the sidebar changes the workbook and gives its value', async () => {
  await reset();
  const reply = await ask('/do/call', { name: 'serve', args: ['write', 'hello'] });
  expect(reply).toMatchObject({ value: 'write hello', error: null });
  expect(drawn(reply)[0][4].v).toBe('hello');
  const idle = await ask('/do/call', { name: 'serve', args: ['look', ''] });
  expect(idle).toMatchObject({ value: 'look ', state: null });
  const failed = await ask('/do/call', { name: 'serve', args: ['fail', ''] });
  expect(failed.error).toBe('The panel asked for too much.');
  const hidden = await ask('/do/call', { name: 'shoutRow_', args: [[]] });
  expect(hidden.error).toBe('Script function not found: shoutRow_');
});

test('tabs are added, renamed, opened and removed, or refused as Sheets refuses', async () => {
  await reset();
  const added = await ask('/do/tab', { act: 'add', name: 'Notes' });
  const id = added.state!.active;
  expect(added.state!.book.sheets[id].name).toBe('Notes');
  const refused = await ask('/do/tab', { act: 'rename', tab: id, name: 'People' });
  expect(refused.error).toContain('A sheet with the name "People" already exists.');
  await ask('/do/tab', { act: 'rename', tab: id, name: 'Memo' });
  await ask('/do/tab', { act: 'activate', tab: '0' });
  const removed = await ask('/do/tab', { act: 'remove', tab: id });
  expect(removed.state!.book.sheetOrder).toEqual(['0']);
  const last = await ask('/do/tab', { act: 'remove', tab: '0' });
  expect(last.error).toBe("You can't remove all the sheets in a document.");
});

test('rows and columns are inserted, deleted and sorted at the selection', async () => {
  await reset();
  const at = { tab: '0', row: 1, column: 1, rows: 1, columns: 1 };
  const names = (reply: Reply) =>
    Object.values(drawn(reply)).map((line) => (line as Record<number, { v: unknown }>)[0]?.v);
  expect(names(await ask('/do/grid', { act: 'sortDown', ...at }))).toEqual([
    'Name',
    'Cy',
    'Bob',
    'Ann',
  ]);
  expect(names(await ask('/do/grid', { act: 'insertAbove', ...at }))[1]).toBeUndefined();
  expect(names(await ask('/do/grid', { act: 'deleteRows', ...at, rows: 2 }))).toEqual([
    'Name',
    'Bob',
    'Ann',
  ]);
  const wider = await ask('/do/grid', { act: 'insertLeft', ...at });
  expect([1, 2].map((column) => drawn(wider)[0][column]?.v)).toEqual([undefined, 'Amount']);
  const narrow = await ask('/do/grid', { act: 'deleteColumns', ...at });
  expect(drawn(narrow)[0][1].v).toBe('Amount');
});

test('a dropped file becomes the workbook, and what cannot be read is said', async () => {
  const reply = (await (
    await post('/do/file?name=My%20sales.csv', 'Who,How much\nAnn,5\n')
  ).json()) as Reply;
  expect(reply.state!.title).toBe('My sales');
  expect(drawn(reply)[1]).toMatchObject({ 0: { v: 'Ann' }, 1: { v: 5, t: 2 } });
  const bad = (await (await post('/do/file?name=photo.png', 'x')).json()) as Reply;
  expect(bad.error).toContain('photo.png');
  await reset();
});

test('the workbook is downloaded as a real .xlsx', async () => {
  await reset();
  const response = await fetch(`${host.address}download.xlsx`);
  expect(response.headers.get('content-disposition')).toContain('Toy%20shop.xlsx');
  const bytes = new Uint8Array(await response.arrayBuffer());
  const book = await readBook('x.xlsx', bytes, { locale: 'en_GB', zone: 'Europe/London' });
  expect(book.sheets[0].cells[1]?.slice(0, 3)).toEqual(['Ann', 5, 'A Champions']);
});

test('the language is that of the user and of the menu', async () => {
  const { state } = await ask('/do/language', { language: 'ja' });
  expect(state).toMatchObject({ language: 'ja' });
  await ask('/do/language', { language: 'en' });
});

test('what means nothing is not found', async () => {
  expect((await post('/do/nothing', '{}')).status).toBe(404);
});
