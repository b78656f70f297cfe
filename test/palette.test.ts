import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groupColors, groupGlyphs, headerColor } from '../src/palette.ts';
import { views } from './color/blindness.ts';
import { contrast, linear } from './color/contrast.ts';
import { difference, lab } from './color/difference.ts';

const groups = Object.entries(groupColors);
const pairs = groups.flatMap(([one, hex], place) =>
  groups.slice(place + 1).map(([other, otherHex]) => [`${one}–${other}`, hex, otherHex] as const),
);

function closest(view: string): number {
  const seen = (hex: string) => lab(views[view](linear(hex)));
  return Math.min(...pairs.map(([, one, other]) => difference(seen(one), seen(other))));
}

test('the distance of colours is CIEDE2000 as Sharma, Wu and Dalal publish it', () => {
  const published = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const;
  for (const [one, other, distance] of published) {
    expect(difference(one, other)).toBeCloseTo(distance, 4);
  }
});

test('black text is easily read on every group colour', () => {
  const on = (hex: string) => Number(contrast('#000000', hex).toFixed(1));
  expect(Object.fromEntries(groups.map(([group, hex]) => [group, on(hex)]))).toEqual({
    keep: 9.6,
    grow: 18.8,
    watch: 13.8,
    rescue: 9.1,
    rest: 12.7,
  });
});

test('the five groups are far apart for usual eyes', () => {
  expect(closest('usual')).toBeGreaterThan(22);
});

test.each(Object.keys(views))('no two groups come close in the view: %s', (view) => {
  expect(closest(view)).toBeGreaterThanOrEqual(14);
});

test('red, yellow and green would not pass: the test can fail', () => {
  const [red, green] = ['#F4A79D', '#B5D6A7'].map((hex) =>
    lab(views['Machado deutan'](linear(hex))),
  );
  expect(difference(red, green)).toBeLessThan(14);
});

test('each group has a sign of its own beside its colour', () => {
  expect(new Set(Object.values(groupGlyphs)).size).toBe(5);
});

test('the sidebar’s text is read on white and on its tint', () => {
  const css = readFileSync('sidebar/style.css', 'utf8');
  const color = (name: string) => new RegExp(`--${name}: (#[0-9a-f]+)`).exec(css)?.[1] ?? '';
  expect(css).toMatch(/body \{[^}]*background: #fff;/);
  for (const text of ['ink', 'quiet', 'blue', 'error']) {
    expect(contrast(color(text), '#ffffff'), text).toBeGreaterThanOrEqual(4.5);
  }
  for (const text of ['ink', 'quiet', 'blue']) {
    expect(contrast(color(text), color('tint')), text).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(color('outline'), '#ffffff'), 'borders').toBeGreaterThanOrEqual(3);
  expect(contrast('#000000', headerColor), 'header rows').toBeGreaterThanOrEqual(7);
});
