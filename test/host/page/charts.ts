/** The charts of the open tab as a layer over the grid, each with its corner on its cell. */
import type { FUniver } from '@univerjs/core/facade';
import type { Picture } from '../charts/picture.ts';

export interface ChartLayer {
  /** Shows the charts of a tab; they stay on their cells while the grid scrolls. */
  show(pictures: readonly Picture[]): void;
}

/** Makes the layer beside the grid's own element, which belongs to the grid alone. */
export function chartLayer(container: HTMLElement, api: FUniver): ChartLayer {
  const layer = document.createElement('div');
  layer.id = 'charts';
  container.parentElement!.append(layer);
  let shown: readonly { readonly picture: Picture; readonly frame: HTMLElement }[] = [];

  const place = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const canvas = container.querySelector<HTMLElement>('canvas[id*="sheet-main-canvas"]');
    const skeleton = sheet?.getSkeleton();
    if (!sheet || !canvas || !skeleton || shown.length === 0) return;
    const { rowHeaderWidth, columnHeaderHeight } = skeleton;
    const zoom = sheet.getZoom();
    const around = container.parentElement!.getBoundingClientRect();
    const { left, top, width, height } = canvas.getBoundingClientRect();
    Object.assign(layer.style, {
      left: `${left - around.left + zoom * rowHeaderWidth}px`,
      top: `${top - around.top + zoom * columnHeaderHeight}px`,
      width: `${width - zoom * rowHeaderWidth}px`,
      height: `${height - zoom * columnHeaderHeight}px`,
    });
    const state = sheet.getScrollState();
    const corner = sheet
      .getRange(state.sheetViewStartRow, state.sheetViewStartColumn)
      .getCellRect();
    for (const { picture, frame } of shown) {
      const cell = sheet.getRange(picture.row, picture.column).getCellRect();
      const x = cell.left - corner.left - state.offsetX + picture.offsetX;
      const y = cell.top - corner.top - state.offsetY + picture.offsetY;
      frame.style.transform = `scale(${zoom}) translate(${x}px, ${y}px)`;
    }
  };

  api.addEvent(api.Event.Scroll, () => requestAnimationFrame(place));
  api.addEvent(api.Event.SheetZoomChanged, () => requestAnimationFrame(place));
  new ResizeObserver(place).observe(container);
  return {
    show(pictures) {
      shown = pictures.map((picture) => {
        const frame = document.createElement('div');
        frame.innerHTML = picture.svg;
        return { picture, frame };
      });
      layer.replaceChildren(...shown.map(({ frame }) => frame));
      // The grid lays its cells out with its next frame.
      requestAnimationFrame(place);
    },
  };
}
