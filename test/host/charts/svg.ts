import type { ChartData, Series } from './data.ts';
import { ticksTo } from './ticks.ts';

export interface StackedChart {
  /** Null is a chart that cannot be drawn: its frame and title are. */
  readonly data: ChartData | null;
  readonly isArea: boolean;
  readonly title: string;
  readonly legend: boolean;
  readonly width: number;
  readonly height: number;
}

const INK = '#202124';
const LINE = '#DADCE0';
const TOP = 44;
const BOTTOM = 40;
const LEFT = 64;
const LEGEND_WIDTH = 120;
/** Pixels that a name below the axis needs. */
const NAME_WIDTH = 62;

interface Frame {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  /** Pixels of one name on the axis. */
  readonly step: number;
  readonly right: number;
}

/** A stacked area or column chart as plain SVG, the series from the bottom up. */
export function drawStacked(chart: StackedChart): string {
  const { width, height, title, data } = chart;
  const body = data === null || data.names.length === 0 ? '' : drawBody(chart, data);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" ` +
    `height="${height}" role="img" aria-label="${escaped(title)}" font-family="Arial" font-size="11">` +
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" fill="#fff" stroke="${LINE}"/>` +
    `<text x="16" y="27" font-size="15" fill="${INK}">${escaped(title)}</text>${body}</svg>`
  );
}

function drawBody({ isArea, legend, width, height }: StackedChart, data: ChartData): string {
  const { names, series } = data;
  const stacks = stack(series, names.length);
  const most = Math.max(0, ...(stacks[stacks.length - 1] ?? []));
  const ticks = ticksTo(most);
  const top = ticks[ticks.length - 1];
  const right = width - (legend ? LEGEND_WIDTH : 0) - 16;
  const step = (right - LEFT) / (isArea ? Math.max(1, names.length - 1) : names.length);
  const frame: Frame = {
    x: (at) => round(LEFT + step * (isArea ? at : at + 0.5)),
    y: (value) => round(height - BOTTOM - (value / top) * (height - BOTTOM - TOP)),
    step,
    right,
  };
  const bands = series.map((one, at) => {
    const low = at === 0 ? names.map(() => 0) : stacks[at - 1];
    return isArea ? areaOf(one, low, stacks[at], frame) : columnsOf(one, low, stacks[at], frame);
  });
  return [
    ...ticks.map((tick) => tickLine(tick, frame)),
    ...bands,
    ...namesBelow(names, frame, height - BOTTOM + 18),
    ...(legend ? series.map((one, at) => legendLine(one, right + 16, TOP + 12 + 20 * at)) : []),
  ].join('');
}

/** The upper edge of each series where those before it stand below; a blank counts as 0. */
function stack(series: readonly Series[], count: number): readonly (readonly number[])[] {
  const sums = Array<number>(count).fill(0);
  return series.map(({ values }) => {
    values.forEach((value, at) => {
      sums[at] += value ?? 0;
    });
    return [...sums];
  });
}

type Edge = readonly number[];

function areaOf({ color }: Series, low: Edge, high: Edge, { x, y }: Frame): string {
  const there = high.map((value, at) => `${x(at)},${y(value)}`);
  const back = low.map((value, at) => `${x(at)},${y(value)}`).reverse();
  return `<polygon points="${[...there, ...back].join(' ')}" fill="${escaped(color)}"/>`;
}

function columnsOf({ color }: Series, low: Edge, high: Edge, { x, y, step }: Frame): string {
  const width = round(step * 0.62);
  return high
    .map((value, at) => {
      const height = round(y(low[at]) - y(value));
      if (height <= 0) return '';
      const left = round(x(at) - width / 2);
      return `<rect x="${left}" y="${y(value)}" width="${width}" height="${height}" fill="${escaped(color)}"/>`;
    })
    .join('');
}

function tickLine(tick: number, { y, right }: Frame): string {
  return (
    `<path d="M${LEFT} ${y(tick)}H${round(right)}" stroke="${LINE}"/>` +
    `<text x="${LEFT - 8}" y="${y(tick) + 4}" text-anchor="end" fill="${INK}">${tick.toLocaleString('en')}</text>`
  );
}

/** As many names as have room, the last one always: it is today. */
function namesBelow(names: readonly string[], { x, step }: Frame, y: number): readonly string[] {
  const every = Math.max(1, Math.ceil(NAME_WIDTH / step));
  return names.map((name, at) =>
    (names.length - 1 - at) % every === 0
      ? `<text x="${x(at)}" y="${y}" text-anchor="middle" fill="${INK}">${escaped(name)}</text>`
      : '',
  );
}

function legendLine({ name, color }: Series, x: number, y: number): string {
  return (
    `<rect x="${x}" y="${y - 9}" width="11" height="11" fill="${escaped(color)}"/>` +
    `<text x="${x + 17}" y="${y + 1}" fill="${INK}">${escaped(name)}</text>`
  );
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]);
}
