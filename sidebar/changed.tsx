import { List } from './notes.tsx';
import { say } from './words.ts';

/** What is different since an earlier day; nothing where nothing is. */
export function Changed({ changed }: { changed: readonly string[] }) {
  if (changed.length === 0) return null;
  return (
    <section>
      <h2>{say.changed}</h2>
      <List lines={changed} />
    </section>
  );
}
