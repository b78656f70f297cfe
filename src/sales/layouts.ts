import { type Layout, layouts } from './domain.ts';
import { headerKey } from './plain.ts';

/** A partial layout is met with this share of its headers. */
const PARTIAL = 0.8;

/** Share of the sheet's headers that a layout must know to have the only say about money. */
const SAME_FILE = 0.8;

export interface LayoutMatch {
  readonly layout: Layout;
  /** Nearly all headers of the sheet are the layout's: this is that export and nothing else. */
  readonly whole: boolean;
}

/** The layout whose header row this is: of several the one with the most headers. */
export function matchLayout(headers: readonly string[]): LayoutMatch | null {
  const keys = new Set(headers.map(headerKey).filter((key) => key !== ''));
  let best: LayoutMatch | null = null;
  for (const layout of layouts) {
    if (best && layout.headers.length <= best.layout.headers.length) continue;
    const known = layout.headers.map(headerKey);
    const found = known.filter((key) => keys.has(key)).length;
    if (found < known.length * (layout.complete ? 1 : PARTIAL)) continue;
    const own = new Set(known);
    const shared = [...keys].filter((key) => own.has(key)).length;
    best = { layout, whole: shared >= keys.size * SAME_FILE };
  }
  return best;
}

/** Flags in the first column of a 弥生 journal, which often comes without its header row. */
const yayoiFlags = new Set(['2000', '2111', '2110', '2100', '2101']);

/** The headers of an export that has none, recognised by its cells. */
export function missingHeaders(row: readonly unknown[]): readonly string[] | null {
  const yayoi = layouts.find(({ id }) => id === 'yayoi_shiwake');
  if (!yayoi || !yayoiFlags.has(String(row[0]))) return null;
  return row.length >= yayoi.headers.length - 5 ? yayoi.headers : null;
}
