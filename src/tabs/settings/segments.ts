import { ELEVEN_ROWS, type TierRow } from '../../customers/tiers.ts';
import { openEnds } from '../../settings/overlaps.ts';
import { printSegmentRow } from '../../settings/segment-rows.ts';
import { sentence } from '../../words/messages.ts';
import type { SettingsView } from './texts.ts';

/** What we say of the segment table: beside its header row and beside each of its rows. */
export interface SegmentRemarks {
  readonly header: string;
  /** How many customers a row has now, and what is wrong with it, by row of the tab. */
  readonly of: (row: number) => readonly [now: string, check: string];
}

/** The segment table as it is made first: header, then the eleven segments. */
export function standardSegments(
  { words }: Pick<SettingsView, 'words'>,
  remarks: SegmentRemarks,
  at: number,
): readonly (readonly string[])[] {
  const { name, group, cells, meaning } = words.settings.table;
  const header = [name, group, cells, meaning, remarks.header, 'segments'];
  const rows = ELEVEN_ROWS.map((row, index) => [
    ...printSegmentRow(row, words),
    ...remarks.of(at + 1 + index),
    '',
  ]);
  return [header, ...rows];
}

/** Remarks on the rows of a table, which stand where `rows` says. */
export function segmentRemarks(
  view: SettingsView,
  rows: readonly { readonly at: number; readonly row: TierRow }[],
  inUse: boolean,
): SegmentRemarks {
  const { words, read } = view;
  const { settings } = words;
  const { gaps, unreached } = openEnds(rows);
  const indexAt = new Map(rows.map(({ at }, index) => [at, index]));
  const usable = rows.length > 0;
  const open = gaps.length === 0 ? settings.noGaps : settings.gaps(gaps.join(' '));
  return {
    header: inUse ? (usable ? open : '') : settings.notInUse,
    of(at) {
      const finding = read.findings.find(({ row }) => row === at);
      const wrong = finding === undefined ? '' : sentence(words.notes, finding.note);
      const index = indexAt.get(at);
      if (index === undefined) return ['', wrong];
      const count = inUse ? customersOf(view, rows[index].row) : null;
      const remarks = [wrong, unreached.includes(index) ? settings.unreached : ''];
      return [
        count === null ? '' : settings.customersNow(count),
        remarks.filter((remark) => remark !== '').join(' '),
      ];
    },
  };
}

/** How many customers are in the tier of a row; null where none are known. */
function customersOf({ analysis }: SettingsView, { name, group }: TierRow): number | null {
  if (analysis === null) return null;
  const { facts, rfm, tiers } = analysis;
  const id = JSON.stringify([name, group]);
  const tier = tiers.findIndex((one) => JSON.stringify([one.name, one.group]) === id);
  let count = 0;
  for (const k of facts.scored) if (rfm.segment[k] === tier) count++;
  return count;
}
