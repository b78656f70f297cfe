import type { Command, Commands, Failure } from '../protocol.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { addresses } from './addresses.ts';
import { cancel } from './cancel.ts';
import { failure, problemOf } from './failure.ts';
import { list } from './list.ts';
import { lists } from './lists.ts';
import { contactForm, logContact, logTicks } from './log.ts';
import { look } from './look.ts';
import { narrow, narrowDowns, saveNarrowDown } from './narrow-downs.ts';
import { page } from './page.ts';
import { preview } from './preview.ts';
import { currentStep } from './progress.ts';
import { report } from './report.ts';
import { isRequest } from './request.ts';
import { segment } from './segment.ts';
import { settings } from './settings.ts';
import { today } from './today.ts';
import { undo } from './undo.ts';
import { warehouse } from './warehouse.ts';

type Handlers = {
  readonly [C in Command]: (
    request: Commands[C]['request'],
  ) => Commands[C]['answer'] | Problem | Failure;
};

const handlers: Handlers = {
  look,
  segment,
  today,
  list,
  report,
  page,
  settings,
  lists,
  addresses,
  logTicks,
  logContact,
  contactForm,
  preview,
  narrowDowns,
  narrow,
  saveNarrowDown,
  undo,
  warehouse,
  open: openTab,
  cancel,
  progress: () => ({ step: currentStep() }),
};

/**
 * The one door for sidebar, menu and command line: request and answer are JSON text, because a Date
 * in a return value would reach the sidebar as null. Never throws: an exception's text may quote a
 * cell, so the caller gets a sentence of ours instead.
 *
 * @param {string} name Which command.
 * @param {string} request Its request as JSON text.
 * @return {string} The answer as JSON text.
 */
export function serve(name: string, request: string): string {
  return JSON.stringify(answer(name, request));
}

/** The same door without the JSON, for the menu. */
export function answer<C extends Command>(
  name: C | string,
  request: string,
): { readonly ok: true; readonly value: Commands[C]['answer'] } | Failure {
  try {
    if (!Object.keys(handlers).includes(name)) throw new Error('unknown command');
    // A formula can call this too. It has no screen, and may not change what is remembered.
    SpreadsheetApp.getUi();
    const asked = JSON.parse(request);
    if (!isRequest(asked)) throw new Error('unknown request');
    const result = handlers[name as C](asked);
    if ('ok' in result) return result;
    return isProblem(result) ? failure(result) : { ok: true, value: result };
  } catch (error) {
    return failure(problemOf(error));
  }
}

function openTab({ tab }: Commands['open']['request']): Commands['open']['answer'] | Problem {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) return { code: 'tabGone', values: [tab] };
  spreadsheet.setActiveSheet(sheet);
  return { tab };
}
