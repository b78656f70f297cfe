import { expect, test } from 'vitest';
import { loadProject, type Project, run } from '../host/script.ts';
import { bookOf, serve, shop } from '../sheets/book.ts';
import { everyCommand } from './commands.ts';
import { isMethod, namedServices, serviceOf } from './services.ts';

const project = loadProject();
const { calls, escaped } = namedServices(project.code);

const ROOT = 'https://www.googleapis.com/auth/';
const SHEET = `${ROOT}spreadsheets.currentonly`;
const SIDEBAR = `${ROOT}script.container.ui`;

/** The manifest's project with other code or scopes. */
const changed = (code: string, oauthScopes = project.manifest.oauthScopes): Project => ({
  ...project,
  code,
  manifest: { ...project.manifest, oauthScopes },
});

/** What Apps Script says to a call of the code under some scopes; `''` where it lets it through. */
function refusal(call: string, oauthScopes = project.manifest.oauthScopes): string {
  try {
    run(changed(`function main() { ${call}(); }`, oauthScopes), bookOf([['x']]), 'main');
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

const SCOPE = /permission/i;

test('the add-on asks for its own file and its own sidebar, nothing else', () => {
  expect(project.manifest.oauthScopes).toEqual([SHEET, SIDEBAR]);
  expect(project.code).toContain('@OnlyCurrentDoc');
  expect(project.manifest).not.toHaveProperty('dependencies');
  expect(project.manifest).not.toHaveProperty('urlFetchWhitelist');
  expect(project.manifest).not.toHaveProperty('webapp');
});

test('six services are called, none of them reaches outside the file', () => {
  expect([...new Set(calls.map(serviceOf))]).toEqual([
    'CacheService',
    'HtmlService',
    'LockService',
    'PropertiesService',
    'Session',
    'SpreadsheetApp',
  ]);
  expect(escaped).toEqual([]);
});

test('each method that is called on a service is allowed under the two scopes', () => {
  const methods = calls.filter(isMethod);
  expect(methods.length).toBeGreaterThan(10);
  expect(methods.filter((call) => SCOPE.test(refusal(call)))).toEqual([]);
});

test('the check sees a call that a scope is missing for, and a service that hides', () => {
  for (const call of ['SpreadsheetApp.openById', 'SpreadsheetApp.create', 'Session.getActiveUser'])
    expect(refusal(call)).toMatch(SCOPE);
  expect(refusal('UrlFetchApp.fetch')).toMatch(SCOPE);
  expect(namedServices("MailApp.sendEmail('a');const u=UrlFetchApp;f(u)")).toEqual({
    calls: ['MailApp.sendEmail'],
    escaped: ['UrlFetchApp;f(u)'],
  });
});

/** Functions that a menu calls or that Sheets calls by itself, in the mode that they get. */
const DOORS = [
  ['onOpen', 'NONE'],
  ['onOpen', 'LIMITED'],
  ...[...project.code.matchAll(/^function ([a-z]\w+)\(/gm)]
    .filter(([, name]) => name !== 'serve')
    .map(([, name]) => [name, 'FULL'] as const),
] as const;

test.each(DOORS)('%s() runs in mode %s under the two scopes', (name, mode) => {
  const done = run(project, bookOf(shop()), name, [], { mode });
  expect(done.alerts.join()).not.toContain('went wrong');
});

test('every command of the sidebar runs under the two scopes', () => {
  const book = bookOf(shop());
  const refused = everyCommand('Orders').flatMap(([name, request]) => {
    const answer = serve(book, name, request as never);
    return answer.ok ? [] : [`${name}: ${answer.problem.code}`];
  });
  expect(refused).toEqual([]);
});

test('neither of the two scopes can be left out', () => {
  const segments = (scopes: string[]) =>
    JSON.parse(
      String(run(changed(project.code, scopes), bookOf(shop()), 'serve', ['segment', '{}']).value),
    ).ok;
  expect(segments([SHEET])).toBe(true);
  expect(segments([SIDEBAR])).toBe(false);
  const { alerts, sidebar } = run(changed(project.code, [SHEET]), bookOf(shop()), 'start');
  expect(sidebar).toBeNull();
  expect(alerts.join()).toContain('tick both permissions');
});
