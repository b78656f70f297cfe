/** `npm run segment`: the sidebar's two clicks without a browser, through the same door. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../src/build.mjs';
import { readFile, type Setting } from './files/read.ts';
import { writeXlsx } from './files/xlsx.ts';
import { loadProject } from './script.ts';
import { type Done, runCommands } from './segment/commands.ts';
import { summary, summaryText } from './segment/summary.ts';

const usage =
  'Usage: npm run --silent segment -- FILE [--out OUT.xlsx] [--as-of YYYY-MM-DD] ' +
  '[--locale en|ja] [--zone Asia/Tokyo] [--list ID]… [--slow TIMES] [--json]';

const places = {
  en: { locale: 'en_GB', zone: 'Europe/London' },
  ja: { locale: 'ja_JP', zone: 'Asia/Tokyo' },
} as const;

/** What was asked for on the command line. */
export interface Wish {
  readonly file: string;
  readonly out: string | null;
  readonly asOf: string | undefined;
  readonly language: keyof typeof places;
  readonly setting: Setting;
  readonly lists: readonly string[];
  /** How many times longer each call of a service takes than usual; null for this machine's time. */
  readonly slow: number | null;
  readonly json: boolean;
}

/** Reads the command line; throws one sentence when something cannot be meant. */
export function wishOf(args: readonly string[]): Wish {
  const { values, positionals } = parsed(args);
  const { out = null, locale, zone, list, json } = values;
  const asOf = values['as-of'];
  if (positionals.length !== 1) throw new Error(usage);
  if (locale !== 'en' && locale !== 'ja') throw new Error(`--locale is en or ja, not “${locale}”.`);
  if (asOf !== undefined && !isDay(asOf)) {
    throw new Error(`--as-of is a day such as 2025-06-30, not “${asOf}”.`);
  }
  const slow = values.slow === undefined ? null : Number(values.slow);
  if (slow !== null && !(slow >= 1)) {
    throw new Error(`--slow is a number from 1 on, not “${values.slow}”.`);
  }
  if (zone !== undefined && !isZone(zone)) throw new Error(`There is no time zone “${zone}”.`);
  if (out !== null && !/\.xlsx$/i.test(out))
    throw new Error(`--out is an .xlsx file, not “${out}”.`);
  const setting = { ...places[locale], ...(zone !== undefined && { zone }) };
  return { file: positionals[0], out, asOf, language: locale, setting, lists: list, slow, json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        'as-of': { type: 'string' },
        locale: { type: 'string', default: 'en' },
        zone: { type: 'string' },
        slow: { type: 'string' },
        list: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new Error(usage);
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  );
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Does all that was asked for and gives what to print; writes nothing when anything fails. */
export async function segment(wish: Wish): Promise<string> {
  await build();
  const project = loadProject();
  const book = await readFile(wish.file, wish.setting);
  const done: Done = runCommands(project, book, wish);
  if (wish.out !== null) await writeFile(wish.out, await writeXlsx(book));
  if (wish.json) return JSON.stringify(summary(done));
  return summaryText(done, wish.out);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await segment(wishOf(process.argv.slice(2))));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
