import type { Item } from './menubar.ts';
import type { GridRequest, MenuEntry, State } from './wire.ts';
import { words } from './words.ts';

/** What the items do. */
export interface Actions {
  readonly open: () => void;
  readonly download: () => void;
  readonly reset: () => void;
  readonly grid: (act: GridRequest['act']) => void;
  readonly command: (functionName: string) => void;
}

const edits = [
  ['insertAbove', 'insertBelow', 'insertLeft', 'insertRight'],
  ['deleteRows', 'deleteColumns'],
  ['sortUp', 'sortDown'],
] as const;

/** The menus of the page, with the add-on's own under Extensions. */
export function menusOf({ language, menu }: State, actions: Actions): Item[] {
  const say = words[language];
  const edit = edits.flatMap((group, i): (Item | 'line')[] => [
    ...(i > 0 ? (['line'] as const) : []),
    ...group.map((act) => ({ label: say[act], name: act, run: () => actions.grid(act) })),
  ]);
  const addOn = menu.map((entry) => itemOf(entry, actions.command));
  return [
    {
      label: say.file,
      name: 'file',
      items: [
        { label: say.open, name: 'open', run: actions.open },
        { label: say.download, name: 'download', run: actions.download },
        'line',
        { label: say.reset, name: 'reset', run: actions.reset },
      ],
    },
    { label: say.edit, name: 'edit', items: edit },
    {
      label: say.extensions,
      name: 'extensions',
      items: addOn.length > 0 ? addOn : [{ label: say.noMenu, name: 'none' }],
    },
  ];
}

function itemOf({ label, run, items }: MenuEntry, command: Actions['command']): Item | 'line' {
  if (run !== null) return { label, name: run, run: () => command(run) };
  if (items.length === 0) return 'line';
  return { label, name: label, items: items.map((item) => itemOf(item, command)) };
}
