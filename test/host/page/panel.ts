/** The add-on's sidebar and dialogs: iframes that can reach nothing but the calls they may make. */
import { ask } from './talk.ts';
import type { Panel, Reply } from './wire.ts';

/** The add-on's sidebar and dialogs. */
export interface Panels {
  /** Shows a sidebar in the place of the one before. */
  sidebar(panel: Panel): void;
  dialog(panel: Panel): void;
  closeAll(): void;
}

interface Surroundings {
  /** Takes over what a call has changed. */
  readonly take: (reply: Reply) => Promise<void>;
  readonly focusGrid: () => void;
  readonly cursor: () => { readonly row: number; readonly column: number };
  readonly closeLabel: () => string;
}

interface Message {
  readonly otokui?: 'call' | 'close' | 'focus' | 'size';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly height?: number;
  readonly width?: number;
}

/** The open iframes, each with how it is closed. */
type Open = Map<HTMLIFrameElement, () => void>;

/** Looks after the sidebar's place `aside` and makes dialogs when they are asked for. */
export function panels(aside: HTMLElement, around: Surroundings): Panels {
  const open: Open = new Map();
  const closeAll = () => {
    for (const close of open.values()) close();
  };
  addEventListener('message', ({ source, data }: MessageEvent<Message>) => {
    const frame = [...open.keys()].find((one) => one.contentWindow === source);
    if (frame && data?.otokui) hear(frame, data, open, around);
  });
  return {
    closeAll,
    sidebar(panel) {
      closeAll();
      showSidebar(aside, panel, open, around.closeLabel());
    },
    dialog: (panel) => showDialog(panel, open, around.closeLabel()),
  };
}

function showSidebar(aside: HTMLElement, panel: Panel, open: Open, closeLabel: string): void {
  const frame = frameOf(panel, 'sidebar');
  const close = () => {
    open.delete(frame);
    aside.replaceChildren();
    aside.hidden = true;
  };
  open.set(frame, close);
  aside.replaceChildren(heading(panel.title, closeLabel, close), frame);
  aside.hidden = false;
}

function showDialog(panel: Panel, open: Open, closeLabel: string): void {
  const dialog = document.createElement('dialog');
  const frame = frameOf(panel, 'dialog');
  const close = () => dialog.close();
  open.set(frame, close);
  dialog.append(heading(panel.title, closeLabel, close), frame);
  dialog.addEventListener('close', () => {
    open.delete(frame);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function frameOf(panel: Panel, id: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.id = id;
  frame.title = panel.title;
  frame.setAttribute('sandbox', 'allow-scripts allow-forms');
  frame.srcdoc = panel.html;
  return frame;
}

function hear(frame: HTMLIFrameElement, message: Message, open: Open, around: Surroundings): void {
  if (message.otokui === 'call') void answer(frame, message, around);
  else if (message.otokui === 'close') open.get(frame)?.();
  else if (message.otokui === 'focus') around.focusGrid();
  else if (frame.id === 'dialog') {
    // Only a dialog has a size of its own; a sidebar is 300 pixels wide, whatever it asks for.
    if (message.height) frame.style.height = `${message.height}px`;
    if (message.width) frame.style.width = `${message.width}px`;
  }
}

/** The grid shows what a call has changed before the sidebar hears of it. */
async function answer(
  frame: HTMLIFrameElement,
  { id, name, args }: Message,
  around: Surroundings,
): Promise<void> {
  const reply = await ask('/do/call', { name, args, cursor: around.cursor() });
  await around.take({ ...reply, error: null });
  const { error, value = null } = reply;
  frame.contentWindow?.postMessage({ otokui: 'answer', id, error, value }, '*');
}

function heading(title: string, closeLabel: string, close: () => void): HTMLElement {
  const header = document.createElement('header');
  header.className = 'heading';
  const name = document.createElement('h2');
  name.textContent = title;
  const button = document.createElement('button');
  button.className = 'close';
  button.textContent = '×';
  button.setAttribute('aria-label', closeLabel);
  button.addEventListener('click', close);
  header.append(name, button);
  return header;
}
