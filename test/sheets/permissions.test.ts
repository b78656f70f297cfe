import { expect, test } from 'vitest';
import { loadProject, type Project, run } from '../host/script.ts';
import { bookOf, shop } from './book.ts';

/** The add-on of a user who ticked only those of its permissions that end so. */
function ticked(end: string): Project {
  const project = loadProject();
  const { manifest } = project;
  const oauthScopes = manifest.oauthScopes.filter((scope) => scope.endsWith(end));
  expect(oauthScopes).toHaveLength(1);
  return { ...project, manifest: { ...manifest, oauthScopes } };
}

test('without the permission for the spreadsheet the sidebar says which boxes to tick', () => {
  const { value } = run(ticked('container.ui'), bookOf(shop()), 'serve', ['look', '{}']);
  expect(JSON.parse(String(value))).toEqual({
    ok: false,
    problem: {
      code: 'noPermission',
      text: 'Google does not let Otokui work here yet. Choose Start again and tick both permissions.',
    },
    fix: { do: 'again' },
  });
});

test('without the permission for the sidebar the menu says the same, in the user’s language', () => {
  const project = ticked('spreadsheets.currentonly');
  expect(run(project, bookOf(shop()), 'start').alerts).toEqual([
    'Otokui: Google does not let Otokui work here yet. Choose Start again and tick both permissions.',
  ]);
  const japanese = run(project, bookOf(shop()), 'start', [], { userLocale: 'ja' });
  expect(japanese.alerts.join()).toContain('2つの許可の両方に印を');
});
