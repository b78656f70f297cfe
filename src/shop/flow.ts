import { STAGES } from '../customers/stages.ts';

/** Active customers between two days: `after = before + joined + returned - left`, always. */
export interface Flow {
  readonly before: number;
  /** No visit on the first day, active on the second. */
  readonly joined: number;
  /** Lapsed on the first day, active on the second. */
  readonly returned: number;
  /** Active on the first day, not on the second. */
  readonly left: number;
  readonly after: number;
}

const isActive = STAGES.map(({ state }) => state === 'active');

/** The flow between the stages of two days, by customer `k`; -1 is no visit. */
export function flowBetween(from: Int8Array, to: Int8Array): Flow {
  const flow = { before: 0, joined: 0, returned: 0, left: 0, after: 0 };
  for (let k = 0; k < from.length; k++) {
    const was = from[k] >= 0 && isActive[from[k]];
    const is = to[k] >= 0 && isActive[to[k]];
    if (was) flow.before++;
    if (is) flow.after++;
    if (was && !is) flow.left++;
    if (is && !was) flow[from[k] < 0 ? 'joined' : 'returned']++;
  }
  return flow;
}
