import { GoButton } from './button.tsx';
import { Fold } from './fold.tsx';
import type { Panel } from './panel.ts';
import { Lines } from './table.tsx';
import { say } from './words.ts';

/** The promise and the help, at the same place in every view. */
export function Footer({ panel }: { panel: Panel }) {
  return (
    <footer>
      <p>{say.promise}</p>
      <Fold title={say.help}>
        <Lines lines={say.helpLines} />
        <GoButton panel={panel} to="query" />
      </Fold>
    </footer>
  );
}
