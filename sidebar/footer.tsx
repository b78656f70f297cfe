import { Fold } from './fold.tsx';
import { Lines } from './table.tsx';
import { say } from './words.ts';

/** The promise and the help, at the same place in every view. */
export function Footer() {
  return (
    <footer>
      <p>{say.promise}</p>
      <Fold title={say.help}>
        <Lines lines={say.helpLines} />
      </Fold>
    </footer>
  );
}
