import { place, scripts } from 'otokui:sidebar-words';
import { isProblem, sentence } from '../words/messages.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { failure, problemOf } from './failure.ts';
import { userLanguage } from './place.ts';
import { resultsPage } from './self-check/page.ts';
import { selfCheck } from './self-check/self-check.ts';
import { answer } from './serve.ts';

/**
 * Adds the menu when a file opens. Before the add-on was first used in a file (authorisation NONE)
 * only the menu may be touched, and the locale is all that is known of the user.
 *
 * @param {object} event The open event.
 */
export function onOpen(event: unknown): void {
  void event;
  const { menu } = wordsOf(userLanguage());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.start, 'start')
    .addItem(menu.segment, 'segmentCustomers')
    .addItem(menu.undo, 'undoLastChange')
    .addItem(menu.query, 'queryForBigQuery')
    .addItem(menu.check, 'checkInstallation')
    .addItem(menu.help, 'help')
    .addToUi();
}

/**
 * Adds the menu at once when the add-on is installed: the file is already open then.
 *
 * @param {object} event The install event.
 */
export function onInstall(event: unknown): void {
  onOpen(event);
}

/** Opens the sidebar in the user's language, the only one that its page then carries. */
export function start(): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const html = page
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace(place, () => place.replace('><', () => `>${scripts[language]}<`));
  try {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Otokui'));
  } catch (error) {
    tell(failure(problemOf(error)).problem.text);
  }
}

/** Segment & colour without the sidebar: the open tab, the columns as they are found. */
export function segmentCustomers(): void {
  const words = wordsOf(userLanguage());
  const result = answer<'segment'>('segment', '{}');
  if (!result.ok) tell(result.problem.text);
  else toast(words.menu.segmented(result.value.customers), words);
}

/** Takes away what the last command added. */
export function undoLastChange(): void {
  const words = wordsOf(userLanguage());
  const result = answer<'undo'>('undo', '{}');
  if (!result.ok) tell(result.problem.text);
  else toast(words.menu.undone(result.value.kept), words);
}

/** Asks the platform what Otokui counts on, and shows the answers as a text to copy and a table. */
export function checkInstallation(): void {
  const words = wordsOf(userLanguage());
  const results = selfCheck(words);
  if (isProblem(results)) {
    tell(sentence(words.problems, results));
    return;
  }
  const page = HtmlService.createHtmlOutput(resultsPage(results, words));
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(900).setHeight(600), words.selfCheck.title);
}

/** Writes the query for BigQuery on a tab of its own. */
export function queryForBigQuery(): void {
  const words = wordsOf(userLanguage());
  const result = answer<'warehouse'>('warehouse', '{}');
  if (!result.ok) tell(result.problem.text);
  else toast(words.menu.queried(result.value.tab), words);
}

/** Says in a few lines what the add-on does and where help is. */
export function help(): void {
  tell(wordsOf(userLanguage()).menu.helpText);
}

function tell(text: string): void {
  SpreadsheetApp.getUi().alert('Otokui', text, SpreadsheetApp.getUi().ButtonSet.OK);
}

function toast(text: string, words: Words): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, words.menu.title);
}
