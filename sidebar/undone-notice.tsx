import type { Undone } from '../src/protocol.ts';
import { say } from './words.ts';

/** What Undo took away, and what it left because somebody had edited it. */
export function UndoneNotice({ undone }: { undone: Undone | null }) {
  return (
    <div role="status">
      {undone && (
        <p class="notice">
          {say.undone} {undone.removed.length > 0 && say.removed(undone.removed)}{' '}
          {undone.kept.length > 0 && say.kept(undone.kept)}
        </p>
      )}
    </div>
  );
}
