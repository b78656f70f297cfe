/** Toasts and alerts of the add-on, and what went wrong. */
const TOAST_SECONDS = 6;

/** Shows a toast at the lower right for a few seconds. */
export function toast(text: string): void {
  const place = document.querySelector('#toasts')!;
  const line = document.createElement('p');
  line.textContent = text;
  place.append(line);
  setTimeout(() => line.remove(), TOAST_SECONDS * 1000);
}

/** Shows a message with one button and waits until it is read. */
export function alertBox(text: string, button: string): Promise<void> {
  const dialog = document.createElement('dialog');
  dialog.className = 'alert';
  const message = document.createElement('p');
  message.textContent = text;
  const close = document.createElement('button');
  close.className = 'primary';
  close.textContent = button;
  close.addEventListener('click', () => dialog.close());
  dialog.append(message, close);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
  });
}
