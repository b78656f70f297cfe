/** The drawn workbook: shows each new state, and tells what is done in it by hand. */
import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { type Deed, watchHands } from './hands.ts';
import { changesOf, patchesOf } from './patch.ts';
import { startUniver } from './univer.ts';
import type { Language, State } from './wire.ts';

export interface Selection {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  show(state: State): void;
  selection(): Selection | null;
  focus(): void;
  readonly api: FUniver;
}

/** More changed cells than this are drawn faster by a new workbook than one by one. */
const PATCH_AT_MOST = 4000;

/** Starts the grid; `onDeed` hears of every edit and tab change that a person makes. */
export function startGrid(
  container: string,
  language: Language,
  onDeed: (deed: Deed) => void,
): Grid {
  const api = startUniver(container, language);
  // Before this stage the canvas is there and does not hear the mouse.
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === api.Enum.LifecycleStages.Rendered) document.body.dataset.grid = 'ready';
  });
  let drawn: IWorkbookData | null = null;
  let unit = 0;
  let touched: { tab: string; row: number; column: number }[] = [];
  const hands = watchHands(api, (deed) => {
    if (deed.kind === 'edit') {
      touched.push(...deed.entries.map(({ row, column }) => ({ tab: deed.tab, row, column })));
    }
    onDeed(deed);
  });

  const replace = (state: State) => {
    const before = selection();
    const old = api.getActiveWorkbook();
    if (old) api.disposeUnit(old.getId());
    api.createWorkbook({ ...structuredClone(state.book), id: `book${++unit}` });
    activate(state.active);
    if (before?.tab === state.active) {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      sheet?.getRange(before.row, before.column).activate();
    }
  };

  const patch = (state: State, changes: ReturnType<typeof changesOf>) => {
    const workbook = api.getActiveWorkbook()!;
    for (const params of patchesOf(workbook.getId(), state.book, changes!)) {
      api.syncExecuteCommand('sheet.mutation.set-range-values', params, { onlyLocal: true });
    }
    activate(state.active);
  };

  const activate = (tab: string) => {
    const workbook = api.getActiveWorkbook();
    if (workbook?.getActiveSheet().getSheetId() !== tab) workbook?.setActiveSheet(tab);
  };

  function selection(): Selection | null {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange();
    if (!sheet || !range) return null;
    return {
      tab: sheet.getSheetId(),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    };
  }

  return {
    api,
    selection,
    focus: () => document.querySelector<HTMLElement>(`#${container} canvas`)?.focus(),
    show(state) {
      hands.pause(() => {
        const changes = drawn && changesOf(drawn, state.book, touched);
        if (!changes || changes.length > PATCH_AT_MOST) replace(state);
        else patch(state, changes);
      });
      drawn = state.book;
      touched = [];
    },
  };
}
