import type { Group } from './protocol.ts';

/**
 * One colour per action group. Every pair keeps a CIEDE2000 distance of 14 or more under all usual
 * simulations of colour blindness, and black text on each a contrast of 7 or more.
 */
export const groupColors: Readonly<Record<Group, string>> = {
  keep: '#72B3FC',
  grow: '#CBFFD0',
  watch: '#E6D26E',
  rescue: '#EA938C',
  rest: '#C9C9C9',
};

/** The sign beside a group's name, so that nothing depends on colour alone. */
export const groupGlyphs: Readonly<Record<Group, string>> = {
  keep: '★',
  grow: '▲',
  watch: '●',
  rescue: '◆',
  rest: '–',
};

/** Header rows of our tabs. */
export const headerColor = '#F1F3F4';

/** Ordered values, least first: one hue by lightness, black text on each. */
export const ramp = ['#F4F7FF', '#CDE0FF', '#A4C6FA', '#7AABF0', '#5590E0'] as const;
