import type { Command } from '../../src/protocol.ts';
import { snapshot, type Workbook } from '../host/workbook.ts';
import { serve } from '../sheets/book.ts';
import { type Deed, SALES } from './editors.ts';
import type { Scene } from './scenes.ts';
import { type Check, checkLabels, checkOwners, contents } from './still-right.ts';

/** Answers that say themselves that nothing was written. */
const NOTHING = ['changed', 'busy', 'tabGone', 'protectedTab', 'tooManyCells'];

/** What is compared with: each is made when it is first asked for. */
interface Expected {
  /** The file after the deed alone. */
  readonly deedOnly: Workbook;
  /** The deed changes the file. */
  readonly matters: boolean;
  /** The file as the command would colour it after the deed. */
  readonly colored: () => Workbook;
  /** The command after the deed: whether it may run, and what it leaves. */
  readonly later: () => { readonly ok: boolean; readonly book: Workbook };
}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function expected({ start, ask }: Scene, deed: Deed, held: boolean): Expected {
  const deedOnly = structuredClone(start);
  deed.act(deedOnly, held);
  const after = (name: Command, request: object) => {
    const book = structuredClone(deedOnly);
    return { ok: serve(book, name, request as never).ok, book };
  };
  return {
    deedOnly,
    matters: snapshot(deedOnly) !== snapshot(start),
    colored: once(() => after('segment', { tab: 'Orders' }).book),
    later: once(() => after(ask[0], ask[1])),
  };
}

/**
 * Calls that change cells by their place. Sheets has no way to look and to write in one, so what
 * somebody does between the last look and one of these is seen only afterwards.
 */
const BLIND = ['setValues', 'deleteSheet', 'deleteColumn', 'deleteRows'];

/** What a trial found. */
export interface Trial {
  /** False where the deed changed nothing, or came too late to happen at all. */
  readonly done: boolean;
  /** The deed fell into the moment between the last look and the write. */
  readonly blind: boolean;
  /** What went wrong; empty where all is well. */
  readonly faults: readonly string[];
}

/** Tries a deed at one call after the other. */
export function trials(scene: Scene, deed: Deed): (at: number) => Trial {
  const known = new Map<boolean, Expected>();
  const expect = (held: boolean): Expected => {
    const found = known.get(held) ?? expected(scene, deed, held);
    known.set(held, found);
    return found;
  };
  return (at) => {
    const book = structuredClone(scene.start);
    const calls: string[] = [];
    let held = false;
    let done: Expected | null = null;
    const onCall = (name: string, count: number): void => {
      calls.push(name);
      if (count === at) {
        const before = snapshot(book);
        deed.act(book, held);
        // A tab that is gone already cannot be written on.
        if (snapshot(book) !== before) done = expect(held);
      }
      if (name === 'LockService.Lock.tryLock') held = true;
      if (name === 'LockService.Lock.releaseLock') held = false;
    };
    const answer = serve(book, scene.ask[0], scene.ask[1] as never, { onCall });
    const met = done as Expected | null;
    if (met === null || !met.matters) return { done: false, blind: false, faults: [] };
    const code = answer.ok ? '' : answer.problem.code;
    return { done: true, blind: isBlind(calls, at), faults: faults(scene, met, book, code) };
  };
}

/** True right before a write, and before the range that it goes to is named. */
function isBlind(calls: readonly string[], at: number): boolean {
  const writes = (name: string | undefined): boolean => BLIND.includes(name?.split('.')[1] ?? '');
  return writes(calls[at - 1]) || (calls[at - 1] === 'Sheet.getRange' && writes(calls[at]));
}

function faults(scene: Scene, met: Expected, book: Workbook, code: string): string[] {
  const missed: string[] = [];
  const check: Check = (holds, what) => {
    if (!holds) missed.push(`${what}${code === '' ? '' : ` (${code})`}`);
  };
  const undisturbed = [
    { before: scene.start, after: () => scene.alone },
    { before: met.deedOnly, after: () => met.later().book },
  ];
  const checkAll = (): void => {
    checkOwners(book, met.deedOnly, undisturbed, check);
    checkLabels(
      [
        () => scene.alone,
        () => met.deedOnly,
        met.colored,
        () => met.later().book,
        () => shortened(met),
      ],
      book,
      check,
    );
  };
  checkAll();
  if (NOTHING.includes(code)) {
    // Labels that came to stand beside the wrong customers are taken off again.
    const all = met.deedOnly.sheets.map(({ id }) => id);
    const same = unformatted(contents(book, all)) === unformatted(contents(met.deedOnly, all));
    check(same && book.sheets.length === all.length, 'it says that nothing was written');
  }
  if (code === '') return missed;
  const again = serve(book, scene.ask[0], scene.ask[1] as never);
  check(again.ok === met.later().ok, 'running again does not finish');
  checkAll();
  return missed;
}

/** Without number formats, which are set on rows of ours before it is seen that they are taken. */
function unformatted(text: string): string {
  return text.replace(/,"formats":.*$/gm, '');
}

/** A row that comes in while the sales are read pushes the last one out of what was asked for. */
function shortened({ deedOnly }: Expected): Workbook {
  const book = structuredClone(deedOnly);
  const sheet = book.sheets.find(({ id }) => id === SALES);
  sheet?.cells.pop();
  serve(book, 'segment', { tab: 'Orders' });
  return book;
}
