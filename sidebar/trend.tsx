import { groupColors } from '../src/palette.ts';
import type { Group, TrendPoint } from '../src/protocol.ts';
import { Chip, Picture, WIDTH } from './bar.tsx';
import { Fold } from './fold.tsx';
import { count } from './format.ts';
import { language, say, words } from './words.ts';

const HEIGHT = 96;

/** From the bottom up: those who buy most first, those who are gone last. */
const GROUPS: readonly Group[] = ['keep', 'grow', 'watch', 'rescue', 'rest'];

/** Headcounts of the groups over the last year: bands on bands, and each from → to in words. */
export function Trend({ trend }: { trend: readonly TrendPoint[] }) {
  if (trend.length < 2) return null;
  const first = trend[0];
  const last = trend[trend.length - 1];
  const moved = (group: Group): string =>
    say.moved(
      words.groups[group].name,
      count(language, first.groups[group]),
      count(language, last.groups[group]),
    );
  return (
    <Fold title={say.trend}>
      <Picture label={GROUPS.map(moved).join(', ')} height={HEIGHT}>
        {bandsOf(trend).map(({ group, points }) => (
          <polygon key={group} points={points} fill={groupColors[group]} />
        ))}
      </Picture>
      <ul class="moves">
        {GROUPS.map((group) => (
          <li key={group}>
            <Chip group={group} /> {moved(group)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** Each group's band: along its upper edge, and back along the edge of the groups below it. */
function bandsOf(trend: readonly TrendPoint[]) {
  const totals = trend.map(({ groups }) => GROUPS.reduce((sum, group) => sum + groups[group], 0));
  const most = Math.max(1, ...totals);
  const at = (sum: number, place: number): string =>
    `${(place / (trend.length - 1)) * WIDTH},${HEIGHT - (sum / most) * HEIGHT}`;
  let low = trend.map(() => 0);
  return GROUPS.map((group) => {
    const high = trend.map(({ groups }, place) => low[place] + groups[group]);
    const points = [...high.map(at), ...low.map(at).reverse()].join(' ');
    low = high;
    return { group, points };
  });
}
