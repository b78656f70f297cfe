/** The add-on's sidebar and dialogs: iframes that can reach nothing but the calls they may make. */
import { ask } from './talk.ts';
import type { Panel, Reply } from './wire.ts';

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

/** Looks after the sidebar's place `aside` and makes dialogs when they are asked for. */
export function panels(aside: HTMLElement, around: Surroundings): Panels {
  const open = new Map<HTMLIFrameElement, () => void>();

  const frameOf = (panel: Panel, id: string): HTMLIFrameElement => {
    const frame = document.createElement('iframe');
    frame.id = id;
    frame.title = panel.title;
    frame.setAttribute('sandbox', 'allow-scripts allow-forms');
    frame.srcdoc = panel.html;
    return frame;
  };

  const closeAll = () => {
    for (const close of open.values()) close();
  };

  addEventListener('message', (event: MessageEvent<Message>) => {
    const frame = [...open.keys()].find((one) => one.contentWindow === event.source);
    const message = event.data;
    if (!frame || !message?.otokui) return;
    if (message.otokui === 'call') void answer(frame, message);
    else if (message.otokui === 'close') open.get(frame)?.();
    else if (message.otokui === 'focus') around.focusGrid();
    else if (frame.id === 'dialog') {
      if (message.height) frame.style.height = `${message.height}px`;
      if (message.width) frame.style.width = `${message.width}px`;
    }
  });

  async function answer(frame: HTMLIFrameElement, { id, name, args }: Message): Promise<void> {
    const reply = await ask('/do/call', { name, args });
    await around.take({ ...reply, error: null });
    const { error, value } = reply;
    frame.contentWindow?.postMessage({ otokui: 'answer', id, error, value: value ?? null }, '*');
  }

  return {
    closeAll,
    sidebar(panel) {
      closeAll();
      const frame = frameOf(panel, 'sidebar');
      aside.replaceChildren(
        heading(panel.title, around.closeLabel(), () => open.get(frame)?.()),
        frame,
      );
      aside.hidden = false;
      open.set(frame, () => {
        open.delete(frame);
        aside.replaceChildren();
        aside.hidden = true;
      });
    },
    dialog(panel) {
      const dialog = document.createElement('dialog');
      const frame = frameOf(panel, 'dialog');
      dialog.append(
        heading(panel.title, around.closeLabel(), () => dialog.close()),
        frame,
      );
      document.body.append(dialog);
      open.set(frame, () => dialog.close());
      dialog.addEventListener('close', () => {
        open.delete(frame);
        dialog.remove();
      });
      dialog.showModal();
    },
  };
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
