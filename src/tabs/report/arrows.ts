import type { Arrow } from '../../shop/areas/zone-change.ts';

/** How a change against the year before is drawn. */
export const ARROWS: Readonly<Record<Arrow, string>> = { up: '↑', same: '→', down: '↓' };
