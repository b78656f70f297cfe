/** The charts of the open tab as a layer over the grid, each with its corner on its cell. */
import type { FUniver } from '@univerjs/core/facade';
import type { Picture } from '../charts/picture.ts';

export interface ChartLayer {
  /** Shows the charts of a tab; they stay on their cells while the grid scrolls. */
  show(pictures: readonly Picture[]): void;
}

/** Pixels at the right and at the bottom that belong to the grid's scroll bars. */
const SCROLLBAR = 12;

interface Shown {
  readonly picture: Picture;
  readonly frame: HTMLElement;
}

/** Makes the layer beside the grid's own element, which belongs to the grid alone. */
export function chartLayer(container: HTMLElement, api: FUniver): ChartLayer {
  const layer = document.createElement('div');
  layer.id = 'charts';
  container.parentElement!.append(layer);
  let shown: readonly Shown[] = [];
  const soon = () => requestAnimationFrame(() => place(layer, container, api, shown));

  api.addEvent(api.Event.Scroll, soon);
  api.addEvent(api.Event.SheetZoomChanged, soon);
  new ResizeObserver(soon).observe(container);
  return {
    show(pictures) {
      shown = pictures.map((picture) => {
        const frame = document.createElement('div');
        frame.innerHTML = picture.svg;
        return { picture, frame };
      });
      layer.replaceChildren(...shown.map(({ frame }) => frame));
      // The grid lays its cells out with its next frame.
      soon();
    },
  };
}

/** Lays the layer over the cells that are seen, and each chart where its cell now is. */
function place(
  layer: HTMLElement,
  container: HTMLElement,
  api: FUniver,
  shown: readonly Shown[],
): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const canvas = container.querySelector<HTMLElement>('canvas[id*="sheet-main-canvas"]');
  const skeleton = sheet?.getSkeleton();
  if (!sheet || !canvas || !skeleton || shown.length === 0) return;
  const zoom = sheet.getZoom();
  const headers = {
    width: zoom * skeleton.rowHeaderWidth,
    height: zoom * skeleton.columnHeaderHeight,
  };
  const around = container.parentElement!.getBoundingClientRect();
  const { left, top, width, height } = canvas.getBoundingClientRect();
  Object.assign(layer.style, {
    left: `${left - around.left + headers.width}px`,
    top: `${top - around.top + headers.height}px`,
    width: `${width - headers.width - SCROLLBAR}px`,
    height: `${height - headers.height - SCROLLBAR}px`,
  });
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const corner = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  for (const { picture, frame } of shown) {
    const cell = sheet.getRange(picture.row, picture.column).getCellRect();
    const x = cell.left - corner.left - offsetX + picture.offsetX;
    const y = cell.top - corner.top - offsetY + picture.offsetY;
    frame.style.transform = `scale(${zoom}) translate(${x}px, ${y}px)`;
  }
}
