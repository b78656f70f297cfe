/** The menu bar above the grid, in plain elements: buttons that open lists of buttons. */

/** A menu or an item in one. */
export interface Item {
  readonly label: string;
  /** What a test finds the item by. */
  readonly name: string;
  /** None for an item that only holds others, or that can do nothing now. */
  readonly run?: () => void;
  readonly items?: readonly (Item | 'line')[];
}

/** Draws the bar anew. One menu is open at a time; Escape or a click elsewhere closes it. */
export function drawMenus(bar: HTMLElement, menus: readonly Item[]): void {
  bar.replaceChildren(...menus.map(drawMenu));
}

/** Closes whatever is open; to be called once, when the page starts. */
export function closeMenusOnLeaving(bar: HTMLElement): void {
  addEventListener('pointerdown', (event) => {
    if (!bar.contains(event.target as Node)) closeAll(bar);
  });
  addEventListener('blur', () => closeAll(bar));
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeAll(bar);
  });
}

function drawMenu(menu: Item): HTMLElement {
  const box = document.createElement('div');
  box.className = 'menu';
  box.append(...opener(menu, () => closeAll(box.parentElement!)));
  return box;
}

/** A button and the list it opens. */
function opener(item: Item, closeOthers: () => void): [HTMLButtonElement, HTMLUListElement] {
  const button = labelled(item);
  const list = document.createElement('ul');
  list.hidden = true;
  button.setAttribute('aria-haspopup', 'true');
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    const opens = button.getAttribute('aria-expanded') === 'false';
    closeOthers();
    setOpen(button, list, opens);
  });
  list.append(...(item.items ?? []).map(drawItem));
  return [button, list];
}

function drawItem(item: Item | 'line'): HTMLElement {
  if (item === 'line') return document.createElement('hr');
  const line = document.createElement('li');
  if (item.items) {
    const [button, list] = opener(item, () => closeAll(line.parentElement!));
    button.append(arrow());
    // A list inside a list opens as the pointer comes, as in any spreadsheet.
    line.addEventListener('pointerenter', () => setOpen(button, list, true));
    line.append(button, list);
    return line;
  }
  const button = labelled(item);
  if (item.run) {
    button.addEventListener('click', () => {
      closeAll(button.closest('nav')!);
      item.run?.();
    });
  } else button.setAttribute('aria-disabled', 'true');
  line.append(button);
  return line;
}

function labelled({ label, name }: Item): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.dataset.menu = name;
  return button;
}

function arrow(): HTMLElement {
  const sign = document.createElement('span');
  sign.textContent = '▸';
  sign.setAttribute('aria-hidden', 'true');
  return sign;
}

function setOpen(button: HTMLButtonElement, list: HTMLUListElement, open: boolean): void {
  button.setAttribute('aria-expanded', String(open));
  list.hidden = !open;
}

function closeAll(root: Element): void {
  for (const list of root.querySelectorAll('ul')) {
    setOpen(list.previousElementSibling as HTMLButtonElement, list, false);
  }
}
