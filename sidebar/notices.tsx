import { ErrorBox } from './error-box.tsx';
import { Notes } from './notes.tsx';
import type { Panel } from './panel.ts';
import { say } from './words.ts';

/** What every view says below its title: what went wrong, and what the last click brought. */
export function Notices({ panel }: { panel: Panel }) {
  const { undone, settingsNotes } = panel.state;
  return (
    <>
      <ErrorBox panel={panel} />
      <div role="status">
        {/* What Undo took away, and what it left because somebody had edited it. */}
        {undone && (
          <p class="notice">
            {say.undone} {undone.removed.length > 0 && say.removed(undone.removed)}{' '}
            {undone.kept.length > 0 && say.kept(undone.kept)}
          </p>
        )}
        <Notes notes={settingsNotes} />
      </div>
    </>
  );
}
