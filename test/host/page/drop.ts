/** Opens a file that is dropped anywhere on the page, or chosen by the file menu. */
export function takeDrops(
  curtain: HTMLElement,
  chooser: HTMLInputElement,
  open: (file: File) => void,
): void {
  let depth = 0;
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const cover = (change: number) => {
    depth = Math.max(0, depth + change);
    curtain.hidden = depth === 0;
  };
  addEventListener('dragenter', (event) => holdsFile(event) && cover(1));
  addEventListener('dragleave', (event) => holdsFile(event) && cover(-1));
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    cover(-depth);
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    if (file) open(file);
    chooser.value = '';
  });
}
