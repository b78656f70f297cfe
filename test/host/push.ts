/** `npm run push`: builds, then lets clasp put the three files into the owner's script. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/build.mjs';

const home = resolve(fileURLToPath(import.meta.url), '../../..');
const clasp = createRequire(import.meta.url).resolve('@google/clasp');

const create = 'npx clasp create-script --type sheets --title "Otokui" --rootDir dist';

/** What clasp said, and whether it claims to have succeeded. */
export interface Outcome {
  readonly exitCode: number;
  readonly output: string;
}

/** Whether the files are in the script, and the sentence that tells the developer. */
export interface Verdict {
  readonly pushed: boolean;
  readonly sentence: string;
}

/**
 * Pushes what lies in the project's `dist`. Clasp ends well in cases where nothing was pushed, and
 * some of its messages do not say what to do, so its words are read and ours are given.
 */
export async function push(root: string, env: NodeJS.ProcessEnv = process.env): Promise<Verdict> {
  const problem = await missingScript(root);
  if (problem) return { pushed: false, sentence: problem };
  // Without --force clasp asks about the manifest, and silently stops where nobody can answer.
  return judge(await runClasp(root, ['push', '--force'], env));
}

async function missingScript(root: string): Promise<string | null> {
  const text = await readFile(join(root, '.clasp.json'), 'utf8').catch(() => '{}');
  const id = /"scriptId"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? '';
  if (id === '') {
    return `There is no script to push to yet. Create a sheet with its script once: ${create}`;
  }
  // A script's id is 57 letters, digits, - and _ long; whatever else stands there was made up.
  if (/^[\w-]{40,}$/.test(id)) return null;
  return (
    `“${id}” in .clasp.json is no script id. Take the line out and create a sheet with its ` +
    `script: ${create}`
  );
}

/** Runs the clasp that is installed with the project, in the project's folder. */
export function runClasp(
  root: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [clasp, ...args], { cwd: root, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', fail);
    child.on('close', (code) => done({ exitCode: code ?? 1, output: output.trim() }));
  });
}

/** Reads clasp's words: only a push that names our three files, or needs none, has succeeded. */
export function judge({ exitCode, output }: Outcome): Verdict {
  if (/No credentials found/.test(output)) {
    return {
      pushed: false,
      sentence: 'You are not logged in to Google. Run once: npx clasp login',
    };
  }
  if (/Skipping push/.test(output)) {
    const sentence = 'Clasp skipped the push because the manifest differs. Nothing was pushed.';
    return { pushed: false, sentence };
  }
  if (exitCode === 0 && /already up to date/.test(output)) {
    return { pushed: true, sentence: 'The script already has exactly these files.' };
  }
  const files = ['appsscript.json', 'Code.js', 'sidebar.html'];
  if (exitCode === 0 && files.every((name) => output.includes(join('dist', name)))) {
    return { pushed: true, sentence: 'Pushed. Reload the sheet to see the menu.' };
  }
  return { pushed: false, sentence: `Clasp did not push the files:\n${output}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build();
    const { pushed, sentence } = await push(home);
    (pushed ? console.log : console.error)(sentence);
    process.exitCode = pushed ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
