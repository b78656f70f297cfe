import type { ComponentChildren } from 'preact';
import { groupColors, groupGlyphs } from '../src/palette.ts';
import type { Group, GroupCount } from '../src/protocol.ts';
import { percent } from './format.ts';
import { language, say, words } from './words.ts';

/** Pixels between the margins of the panel. */
export const WIDTH = 268;
const HEIGHT = 16;

interface PictureProps {
  /** The sentence that says the same as the picture. */
  readonly label: string;
  readonly height: number;
  readonly children: ComponentChildren;
}

/** A picture as wide as the panel. */
export function Picture({ label, height, children }: PictureProps) {
  return (
    <svg class="bar" role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${height}`}>
      {children}
    </svg>
  );
}

/** How the customers divide among the groups: a picture with its sentence. */
export function StackedBar({ groups }: { groups: readonly GroupCount[] }) {
  const total = groups.reduce((sum, group) => sum + group.customers, 0);
  if (total === 0) return null;
  const sentence = groups
    .map(({ group, customers }) =>
      say.share(words.groups[group].name, percent(language, customers / total)),
    )
    .join(', ');
  let left = 0;
  return (
    <Picture label={sentence} height={HEIGHT}>
      {groups.map(({ group, customers }) => {
        const width = (customers / total) * WIDTH;
        left += width;
        return (
          <rect
            key={group}
            x={left - width}
            width={width}
            height={HEIGHT}
            fill={groupColors[group]}
          />
        );
      })}
    </Picture>
  );
}

/** A group's colour with its sign: the sign and the name beside it say the same as the colour. */
export function Chip({ group }: { group: Group }) {
  return (
    <svg class="chip" viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="4" fill={groupColors[group]} />
      <text x="12" y="17" text-anchor="middle">
        {groupGlyphs[group]}
      </text>
    </svg>
  );
}
