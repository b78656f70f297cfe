/** `npm start`: builds the add-on and opens it in a local sheet. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../src/build.mjs';
import { readFile } from './files/read.ts';
import type { Language } from './page/wire.ts';
import { sampleShop } from './sample/shop.ts';
import { loadProject } from './script.ts';
import { type Host, startHost } from './server.ts';
import { serialOf, type Workbook } from './workbook.ts';

const PORT = 8321;
const places = {
  en: { locale: 'en_GB', zone: 'Europe/London' },
  ja: { locale: 'ja_JP', zone: 'Asia/Tokyo' },
} as const;

/** What was asked for on the command line. */
export interface Wish {
  /** The owner's own file; the sample shop when left out. */
  readonly file: string | null;
  readonly language: Language;
  /** The language's usual zone when left out. */
  readonly zone: string | null;
  readonly port: number;
}

/** Reads the command line and `PORT`; throws one sentence when something cannot be meant. */
export function wishOf(args: readonly string[], port: string | undefined): Wish {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { locale: { type: 'string', default: 'en' }, zone: { type: 'string' } },
  });
  const { locale, zone } = values;
  if (locale !== 'en' && locale !== 'ja') throw new Error(`--locale is en or ja, not “${locale}”.`);
  if (zone !== undefined && !isZone(zone)) throw new Error(`There is no time zone “${zone}”.`);
  const number = Number(port ?? PORT);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new Error(`PORT is a number from 0 to 65535, not “${port}”.`);
  }
  const [file = null] = positionals;
  if (file !== null && !existsSync(file)) throw new Error(`There is no file “${file}”.`);
  return { file, language: locale, zone: zone ?? null, port: number };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The workbook that is open at the start and after a reset. */
export async function workbookOf({ file, zone }: Wish, language: Language): Promise<Workbook> {
  const place = { ...places[language], ...(zone !== null && { zone }) };
  if (file === null) {
    return sampleShop({ ...place, today: Math.floor(serialOf(Date.now(), place.zone)) });
  }
  try {
    return await readFile(file, place);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new Error(`“${basename(file)}” cannot be read: ${text}`);
  }
}

async function start(wish: Wish): Promise<Host> {
  await build();
  try {
    return await startHost({
      project: loadProject(),
      language: wish.language,
      book: (language) => workbookOf(wish, language),
      port: wish.port,
      log: (line) => console.error(line),
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${wish.port} is in use: choose another, as in PORT=8400 npm start.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { address } = await start(wishOf(process.argv.slice(2), process.env.PORT));
    console.log(`Otokui is open at ${address} (stop it with Ctrl-C)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
