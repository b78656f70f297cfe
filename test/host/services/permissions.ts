/** Who may call what: authorisation modes and the scopes of the manifest. */
import type { Mode } from '../model/host.ts';
import { exception, here } from './host.ts';

/**
 * What a method is to the platform. `locate` finds things, `read` and `write` reach the cells,
 * `view` changes what the user looks at, `store` reaches properties, cache or lock, `menu` builds
 * menus, `show` opens something on the user's screen, `free` stays within the script.
 */
export type Kind = 'locate' | 'read' | 'write' | 'view' | 'store' | 'menu' | 'show' | 'free';

const root = 'https://www.googleapis.com/auth/';
const sheetScopes = [`${root}spreadsheets.currentonly`, `${root}spreadsheets`];

/** Methods with a scope of their own; the whole service where no method is named. */
const scopes: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.create': [`${root}spreadsheets`],
  'SpreadsheetApp.open': [`${root}spreadsheets`],
  'SpreadsheetApp.openById': [`${root}spreadsheets`],
  'SpreadsheetApp.openByUrl': [`${root}spreadsheets`],
  'SpreadsheetApp.enableBigQueryExecution': [`${root}bigquery.readonly`],
  'SpreadsheetApp.enableAllDataSourcesExecution': [`${root}bigquery.readonly`],
  'Session.getActiveUser': [`${root}userinfo.email`],
  'Session.getEffectiveUser': [`${root}userinfo.email`],
  'Ui.showSidebar': [`${root}script.container.ui`],
  'Ui.showModalDialog': [`${root}script.container.ui`],
  'Ui.showModelessDialog': [`${root}script.container.ui`],
  UrlFetchApp: [`${root}script.external_request`],
  MailApp: [`${root}script.send_mail`],
  GmailApp: ['https://mail.google.com/'],
  DriveApp: [`${root}drive`],
  CalendarApp: ['https://www.googleapis.com/auth/calendar'],
  'ScriptApp.newTrigger': [`${root}script.scriptapp`],
};

/** Services that answer in each mode; `read` is the spreadsheet without its setters. */
const answering: Readonly<Record<Mode, RegExp>> = {
  NONE: /^(?:Utilities|Logger|Session|ScriptApp)$/,
  LIMITED:
    /^(?:SpreadsheetApp|PropertiesService|CacheService|LockService|HtmlService|Utilities|Logger|Session|ScriptApp|LanguageApp|Maps|XmlService|Charts)$/,
  CUSTOM_FUNCTION:
    /^(?:SpreadsheetApp|PropertiesService|CacheService|LockService|HtmlService|Utilities|Logger|Session|Jdbc|LanguageApp|Maps|UrlFetchApp|XmlService)$/,
  FULL: /./,
};

/** Throws what Apps Script says when the mode or the manifest does not allow the call. */
export function permit(service: string, label: string, method: string, kind: Kind): void {
  const mode = here().options.mode ?? 'FULL';
  const required = requiredScopes(service, label, kind);
  const listed = required.length === 1 ? required[0] : `(${required.join(' || ')})`;
  const needs = required.length > 0 ? `. Required permissions: ${listed}` : '';
  if (kind === 'menu') {
    if (mode !== 'CUSTOM_FUNCTION') return;
    throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  if (kind === 'show' && mode !== 'FULL') {
    throw exception(`You do not have permission to call ${label}${needs}`);
  }
  if (kind !== 'show' && !answering[mode].test(service)) {
    if (mode === 'CUSTOM_FUNCTION') {
      throw exception(`You do not have permission to call ${service} service.`);
    }
    throw exception(`You do not have permission to call ${label}${needs}`);
  }
  if (mode === 'CUSTOM_FUNCTION' && (kind === 'write' || kind === 'view')) {
    throw exception(`You do not have permission to call ${method}`);
  }
  const granted = here().manifest.oauthScopes;
  if (required.length > 0 && !required.some((scope) => granted.includes(scope))) {
    throw exception(`Specified permissions are not sufficient to call ${label}${needs}`);
  }
}

function requiredScopes(service: string, label: string, kind: Kind): readonly string[] {
  const own = scopes[label] ?? scopes[service];
  if (own) return own;
  return service === 'SpreadsheetApp' && kind !== 'free' && kind !== 'menu' ? sheetScopes : [];
}
