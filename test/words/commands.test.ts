import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packed from '../../package.json' with { type: 'json' };
import { runClasp } from '../host/push.ts';
import { segment, wishOf } from '../host/segment.ts';
import { wishOf as startWish } from '../host/start.ts';
import { PAGES, textOf } from './pages.ts';

const commandsOf = (page: string, command: RegExp) =>
  [...page.matchAll(command)].map(([, rest]) => rest.trim());

test.each(PAGES)('every npm command on $path is a script of the package', ({ path }) => {
  const named = commandsOf(textOf(path), /npm (?:run )?(?:--silent )?([a-z]+)/g);
  expect(named.length).toBeGreaterThan(4);
  for (const script of named) expect(['ci', ...Object.keys(packed.scripts)]).toContain(script);
});

test.each(PAGES)('every way to segment on $path works on its own rows', async ({ path }) => {
  const page = textOf(path);
  const folder = await mkdtemp(join(tmpdir(), 'otokui-readme-'));
  await writeFile(join(folder, 'sales.csv'), /```csv\n([\s\S]*?)```/.exec(page)![1]);
  const lines = commandsOf(page, /npm run --silent segment -- (.+)/g);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    const args = line.split(' ').map((arg) => (/\.\w+$/.test(arg) ? join(folder, arg) : arg));
    expect(await segment(wishOf(args)), line).toMatch(/6 customers|6人|"customers":6/);
  }
});

test.each(PAGES)('every way to start on $path is understood', ({ path }) => {
  const lines = commandsOf(textOf(path), /npm start -- ([^#`\n]+)/g);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const args = line.split(' ').filter((arg) => !/\.csv$/.test(arg));
    expect(startWish(args, undefined).language, line).toMatch(/^(en|ja)$/);
  }
});

test('clasp knows every command and option that the pages give it', async () => {
  const pages = PAGES.map(({ path }) => textOf(path)).join('\n');
  const lines = new Set(commandsOf(pages, /npx clasp ([^`\n]+)/g));
  expect(lines.size).toBeGreaterThan(2);
  const calls = [...lines].map((line) => line.split(' '));
  const commands = [...new Set(calls.map(([command]) => command))];
  const helps = commands.map((command) => runClasp(tmpdir(), [command, '--help'], process.env));
  const told = new Map((await Promise.all(helps)).map(({ output }, i) => [commands[i], output]));
  for (const [command, ...args] of calls) {
    expect(told.get(command)).toContain(`Usage: clasp ${command}`);
    for (const option of args.filter((arg) => arg.startsWith('--'))) {
      expect(told.get(command)).toContain(`${option} `);
    }
  }
});
