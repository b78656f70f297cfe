/**
 * What Apps Script publishes, read from its type declarations: so a method that the stand-in lacks
 * is told apart from one that does not exist, and enumerations need not be written down again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The names that the declarations hold. */
export interface Published {
  /** Method names by interface, such as `Spreadsheet.Range`. */
  readonly methods: Readonly<Record<string, readonly string[]>>;
  /** Enumerations that an object carries: `Spreadsheet.SpreadsheetApp` → [name, enumeration]. */
  readonly fields: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  /** Members by enumeration, such as `Spreadsheet.ProtectionType`. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** Global objects and their interface. */
  readonly globals: Readonly<Record<string, string>>;
}

let known: Published | undefined;

/** The declarations, read once per process. */
export function published(): Published {
  if (!known) {
    const require = createRequire(import.meta.url);
    const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
    const files = readdirSync(folder).filter((name) =>
      /^google-apps-script\..*\.d\.ts$/.test(name),
    );
    known = parse(files.map((name) => readFileSync(join(folder, name), 'utf8')));
  }
  return known;
}

interface Found {
  methods: Record<string, string[]>;
  fields: Record<string, [string, string][]>;
  enums: Record<string, string[]>;
  globals: Record<string, string>;
}

/** The declarations are formatted: namespaces stand at 4 spaces, types at 8, members at 12. */
function parse(texts: string[]): Published {
  const found: Found = { methods: {}, fields: {}, enums: {}, globals: {} };
  for (const text of texts) {
    let space = '';
    let type = '';
    for (const line of text.split('\n')) {
      const global = /^declare var (\w+): GoogleAppsScript\.([\w.]+);/.exec(line);
      if (global) found.globals[global[1]] = global[2];
      space = /^ {4}namespace (\w+)/.exec(line)?.[1] ?? space;
      const opened = /^ {8}(?:interface|enum|class) (\w+)/.exec(line);
      if (opened) {
        type = `${space}.${opened[1]}`;
        if (line.includes('enum ')) found.enums[type] = [];
        else found.methods[type] ??= [];
      }
      member(found, space, type, line);
    }
  }
  return found;
}

function member(found: Found, space: string, type: string, line: string): void {
  const name = /^ {12}(\w+)/.exec(line)?.[1];
  if (!name) return;
  if (found.enums[type]) found.enums[type].push(name);
  else if (new RegExp(`^ {12}${name}\\??[(<]`).test(line)) {
    if (!found.methods[type].includes(name)) found.methods[type].push(name);
  } else {
    const target = /: typeof ([\w.]+);/.exec(line)?.[1];
    if (!target) return;
    found.fields[type] ??= [];
    found.fields[type].push([name, target.includes('.') ? target : `${space}.${target}`]);
  }
}
