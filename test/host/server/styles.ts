import type { ICellData, IStyleData } from '@univerjs/core';
import type { Paint } from '../calc/paint.ts';
import type { Style } from '../workbook.ts';

const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAP = 3;

/** Styles of a workbook, each kept once under an id, because many thousands of cells share a few. */
export interface StyleTable {
  readonly all: Record<string, IStyleData>;
  /** The id for a look, or undefined for a plain one. */
  idOf(look: Look): ICellData['s'];
}

/** How a cell looks: its own style, its number format, and what a conditional rule adds. */
export interface Look {
  readonly style: Style | undefined;
  readonly pattern: string;
  readonly paint: Paint | null;
}

/** An empty table. Looks made of the same objects are recognised without being compared. */
export function styleTable(): StyleTable {
  const all: Record<string, IStyleData> = {};
  const ids = new Map<string, string>();
  const known = new Map<Style | undefined, Map<Paint | null, Map<string, string | undefined>>>();
  const find = (look: Look): string | undefined => {
    const data = styleData(look);
    const key = JSON.stringify(data);
    if (key === '{}') return undefined;
    let id = ids.get(key);
    if (id === undefined) {
      id = `s${ids.size}`;
      ids.set(key, id);
      all[id] = data;
    }
    return id;
  };
  return {
    all,
    idOf(look) {
      const byPaint = inner(known, look.style);
      const byPattern = inner(byPaint, look.paint);
      if (!byPattern.has(look.pattern)) byPattern.set(look.pattern, find(look));
      return byPattern.get(look.pattern);
    },
  };
}

function inner<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let found = map.get(key);
  if (!found) {
    found = new Map();
    map.set(key, found);
  }
  return found;
}

/** A rule's colours win over the cell's own. */
function styleData({ style = {}, pattern, paint }: Look): IStyleData {
  const background = paint?.background ?? style.background;
  const color = paint?.color ?? style.color;
  return {
    ...(background && { bg: { rgb: background } }),
    ...(color && { cl: { rgb: color } }),
    ...((style.bold || paint?.bold) && { bl: 1 }),
    ...(style.italic && { it: 1 }),
    ...(style.align && { ht: HORIZONTAL[style.align] }),
    ...(style.verticalAlign && { vt: VERTICAL[style.verticalAlign] }),
    ...(style.wrap && { tb: WRAP }),
    ...(pattern && pattern !== 'General' && { n: { pattern } }),
  };
}
