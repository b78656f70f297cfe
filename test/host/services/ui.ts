/** Menus, the sidebar, dialogs and alerts: what the user would see is kept with the run. */
import type { MenuItem } from '../model/host.ts';
import { holdLock } from './gate.ts';
import { exception, here } from './host.ts';
import { htmlSelf } from './html.ts';
import { enumeration, itself, type Methods, memberName, menu, shape, show } from './shape.ts';

type UiType = GoogleAppsScript.Base.Ui;

/** A menu as an entry of the menu above it; the add-on's own has no label. */
type MenuSelf = MenuItem & { readonly items: MenuItem[] };

const menuMethods = {
  addItem: menu('string,string', ({ items }: MenuSelf, label: string, functionName: string) => {
    items.push({ label, functionName });
    return itself;
  }),
  addSeparator: menu('', ({ items }: MenuSelf) => {
    items.push({ label: '' });
    return itself;
  }),
  addSubMenu: menu('Menu', ({ items }: MenuSelf, sub: object) => {
    items.push(menuShape.selfOf(sub)!);
    return itself;
  }),
  addToUi: menu('', ({ label, items }: MenuSelf) => {
    const { run, doors } = here();
    run.menu.push(...doors.keep(label === '' ? items : [{ label, items }]));
  }),
} satisfies Methods<GoogleAppsScript.Base.Menu, MenuSelf>;

const menuShape: ReturnType<typeof shape<MenuSelf>> = shape<MenuSelf>(
  'Base.Menu',
  'Ui.Menu',
  menuMethods,
);

function showSidebar(_self: object, output: object): void {
  const { run, doors } = here();
  const { html, title } = htmlSelf(output);
  // Only one of them can be open at a time.
  run.dialog = null;
  run.sidebar = doors.keep({ html, title });
}

function showDialog(_self: object, output: object, title: string): void {
  const { run, doors } = here();
  const { html, width, height } = htmlSelf(output);
  run.sidebar = null;
  run.dialog = doors.keep({ html, title, width, height });
}

/** `alert(prompt)`, `alert(prompt, buttons)`, `alert(title, prompt, buttons)`. */
function alert(_self: object, ...args: unknown[]): object {
  const { run, options } = here();
  const texts = args.filter((arg) => typeof arg === 'string');
  run.alerts.push(texts.join(': '));
  // The script stands still until the user answers, and its locks are gone by then.
  holdLock(false);
  const answer = options.answers?.[run.alerts.length - 1] ?? 'OK';
  const button = enumeration('Base.Button')[answer];
  if (!button || !fits(answer, args[args.length - 1])) {
    throw exception(`The alert has no button ${answer}.`);
  }
  return button;
}

function fits(answer: string, buttons: unknown): boolean {
  const set = memberName('Base.ButtonSet', buttons) ?? 'OK';
  return answer === 'CLOSE' || set.split('_').includes(answer);
}

const ui = {
  createAddonMenu: menu('', () => menuShape.make({ label: '', items: [] })),
  createMenu: menu('string', (_self: object, label: string) =>
    menuShape.make({ label, items: [] }),
  ),
  showSidebar: show('HtmlOutput', showSidebar),
  showModalDialog: show('HtmlOutput,string', showDialog),
  showModelessDialog: show('HtmlOutput,string', showDialog),
  alert: show(['string', 'string,enum', 'string,string,enum'], alert),
} satisfies Methods<UiType, object>;

const uiShape = shape<object>('Base.Ui', 'Ui', ui);

/** The user interface of the spreadsheet. */
export function uiOf(): object {
  return uiShape.make({});
}
