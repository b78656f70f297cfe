import type { Choice } from '../src/protocol.ts';
import type { Panel } from './panel.ts';

/** Adds to what the owner chose about the columns; the sheet is looked at again with it. */
export function choose({ state, send }: Panel, choice: Choice): void {
  send({ type: 'scoped', scope: { choice: { ...state.wanted.choice, ...choice } } });
}
